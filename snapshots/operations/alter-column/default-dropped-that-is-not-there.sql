-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN note DROP DEFAULT;

-- back:
ALTER TABLE item
    ALTER COLUMN note DROP DEFAULT;

-- mysql ===========================================================================================
ALTER TABLE item ALTER COLUMN note SET DEFAULT NULL;

-- back:
ALTER TABLE item ALTER COLUMN note SET DEFAULT NULL;

-- mariadb =========================================================================================
ALTER TABLE item ALTER COLUMN note SET DEFAULT NULL;

-- back:
ALTER TABLE item ALTER COLUMN note SET DEFAULT NULL;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
-- nothing to do: item.note is like this already

-- back:
-- nothing to do: item.note is like this already

-- oracle ==========================================================================================
ALTER TABLE item MODIFY note DEFAULT NULL;

-- back:
ALTER TABLE item MODIFY note DEFAULT NULL;
