-- given: create enum type mood

-- postgresql ======================================================================================
-- outside a transaction: a value that is added to an enum type cannot be used before the transaction has ended
ALTER TYPE billing.mood ADD VALUE IF NOT EXISTS 'ok';

-- back:
-- refused[irreversible]: PostgreSQL drops no value of an enum type: mood keeps ok
--   help: Write the downgrade: leave the value in place (downgrade: []), or create a type without it and alter the columns to that one.

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
REM nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
REM nothing to do: no column uses the enum mood: its values stand in the columns that do
