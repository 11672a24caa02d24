-- given: create enum type mood

-- postgresql ======================================================================================
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';

-- back:
ALTER TYPE mood RENAME VALUE 'blue' TO 'sad';

-- mysql ===========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- mariadb =========================================================================================
-- emulated: each column that uses the enum is said again in whole, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- sqlite ==========================================================================================
-- emulated: each table with a column that uses the enum is rebuilt, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- mssql ===========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
-- nothing to do: no column uses the enum mood: its values stand in the columns that do
-- nothing to do: no column uses the enum mood: its values stand in the columns that do

-- oracle ==========================================================================================
-- emulated: each column that uses the enum gets another CHECK, with the values after
REM nothing to do: no column uses the enum mood: its values stand in the columns that do
REM nothing to do: no column uses the enum mood: its values stand in the columns that do

-- back:
REM nothing to do: no column uses the enum mood: its values stand in the columns that do
REM nothing to do: no column uses the enum mood: its values stand in the columns that do
