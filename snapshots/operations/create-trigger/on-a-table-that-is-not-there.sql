-- postgresql ======================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- mysql ===========================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- mariadb =========================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- sqlite ==========================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- mssql ===========================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- oracle ==========================================================================================
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[table-unknown]: there is no table plain at this point of the history
--   help: Create it in an earlier revision, or correct the name.
