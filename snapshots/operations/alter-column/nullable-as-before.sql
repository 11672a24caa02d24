-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN stock DROP NOT NULL;

-- back:
ALTER TABLE item
    ALTER COLUMN stock DROP NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

-- back:
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

-- back:
ALTER TABLE item MODIFY stock INTEGER DEFAULT 0;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
-- nothing to do: item.stock is like this already

-- back:
-- nothing to do: item.stock is like this already

-- oracle ==========================================================================================
REM nothing to do: item.stock is like this already

-- back:
REM nothing to do: item.stock is like this already
