-- given: create table plain

-- postgresql ======================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- mysql ===========================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- mariadb =========================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- sqlite ==========================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- mssql ===========================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- oracle ==========================================================================================
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.

-- back:
-- refused[constraint-exists]: table plain already has a constraint pk_plain
--   help: Drop the other constraint first, or choose another name.
