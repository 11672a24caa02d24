-- given: create table t

-- postgresql ======================================================================================
ALTER TYPE mood RENAME VALUE 'happy' TO 'merry';

-- back:
ALTER TYPE mood RENAME VALUE 'merry' TO 'happy';

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'happy'
--   help: Drop it first and make it again with the values after.

-- back:
-- refused[unsupported]: MySQL changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'merry'
--   help: Drop it first and make it again with the values after.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'happy'
--   help: Drop it first and make it again with the values after.

-- back:
-- refused[unsupported]: MariaDB changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'merry'
--   help: Drop it first and make it again with the values after.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'happy'
--   help: Drop it first and make it again with the values after.

-- back:
-- refused[unsupported]: SQLite changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'merry'
--   help: Drop it first and make it again with the values after.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'happy'
--   help: Drop it first and make it again with the values after.

-- back:
-- refused[unsupported]: SQL Server changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'merry'
--   help: Drop it first and make it again with the values after.

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'happy'
--   help: Drop it first and make it again with the values after.

-- back:
-- refused[unsupported]: Oracle changes no SQL along with an enum's values: check ck_t_mood of table t speaks of 'merry'
--   help: Drop it first and make it again with the values after.
