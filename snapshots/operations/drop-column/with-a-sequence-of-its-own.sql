-- given: create sequence ticket_number, create table numbered, alter sequence ticket_number

-- postgresql ======================================================================================
ALTER TABLE numbered DROP COLUMN number;

-- back:
CREATE SEQUENCE ticket_number START WITH 100;
ALTER TABLE numbered ADD COLUMN number BIGINT DEFAULT nextval('ticket_number');
ALTER SEQUENCE ticket_number OWNED BY numbered.number;

-- mysql ===========================================================================================
ALTER TABLE numbered DROP COLUMN number;

-- back:
ALTER TABLE numbered ADD COLUMN number BIGINT DEFAULT 0;

-- mariadb =========================================================================================
ALTER TABLE numbered DROP COLUMN number;

-- back:
ALTER TABLE numbered ADD COLUMN number BIGINT DEFAULT 0;

-- sqlite ==========================================================================================
ALTER TABLE numbered DROP COLUMN number;

-- back:
ALTER TABLE numbered ADD COLUMN number BIGINT DEFAULT 0;

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE numbered DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'numbered') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'numbered'), N'number', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE numbered DROP COLUMN number;
GO

-- back:
ALTER TABLE numbered ADD number BIGINT NULL DEFAULT 0 WITH VALUES;
GO

-- oracle ==========================================================================================
ALTER TABLE numbered DROP COLUMN "number";

-- back:
ALTER TABLE numbered ADD "number" NUMBER(19) DEFAULT 0;
