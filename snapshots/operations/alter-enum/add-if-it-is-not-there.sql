-- given: create table t

-- postgresql ======================================================================================
-- nothing to do: enum type mood has the value ok already

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: enum mood has the value ok already

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: enum mood has the value ok already

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- nothing to do: enum mood has the value ok already

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
-- nothing to do: enum mood has the value ok already

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
REM nothing to do: enum mood has the value ok already

-- back:
-- (no statement)
