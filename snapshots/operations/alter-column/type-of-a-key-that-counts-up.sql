-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item
    ALTER COLUMN id TYPE BIGINT;

-- back:
ALTER TABLE item
    ALTER COLUMN id TYPE INTEGER;

-- mysql ===========================================================================================
ALTER TABLE item MODIFY id BIGINT NOT NULL AUTO_INCREMENT;

-- back:
ALTER TABLE item MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- mariadb =========================================================================================
ALTER TABLE item MODIFY id BIGINT NOT NULL AUTO_INCREMENT;

-- back:
ALTER TABLE item MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- back:
-- nothing to do: nothing changes: SQLite writes the column before and after alike

-- mssql ===========================================================================================
ALTER TABLE item DROP CONSTRAINT pk_item;
GO
ALTER TABLE item ALTER COLUMN id BIGINT NOT NULL;
GO
ALTER TABLE item ADD CONSTRAINT pk_item PRIMARY KEY (id);
GO

-- back:
ALTER TABLE item DROP CONSTRAINT pk_item;
GO
ALTER TABLE item ALTER COLUMN id INTEGER NOT NULL;
GO
ALTER TABLE item ADD CONSTRAINT pk_item PRIMARY KEY (id);
GO

-- oracle ==========================================================================================
REM nothing to do: id stays as it is: INTEGER holds 38 digits

-- back:
ALTER TABLE item MODIFY id INTEGER;
