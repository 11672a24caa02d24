-- given: create sequence ticket

-- postgresql ======================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- mysql ===========================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- mariadb =========================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- sqlite ==========================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- mssql ===========================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- oracle ==========================================================================================
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.

-- back:
-- refused[sequence-exists]: sequence ticket already exists at this point of the history
--   help: Drop the other sequence first, or choose another name.
