-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad');
-- outside a transaction: a value that is added to an enum type cannot be used before the transaction has ended
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok';

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
REM nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- (no statement)
