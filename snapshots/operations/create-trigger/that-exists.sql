-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- mysql ===========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- mariadb =========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- sqlite ==========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- mssql ===========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- oracle ==========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.

-- back:
-- refused[trigger-exists]: plain already has a trigger touch at this point of the history
--   help: Drop the other trigger first, or choose another name.
