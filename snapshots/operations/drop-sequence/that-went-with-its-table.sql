-- given: create table plain, create sequence ticket, drop table plain

-- postgresql ======================================================================================
-- refused[sequence-unknown]: there is no sequence ticket at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
-- refused[sequence-unknown]: there is no sequence ticket at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
