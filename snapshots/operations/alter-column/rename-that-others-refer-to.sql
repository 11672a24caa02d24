-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE account RENAME COLUMN id TO account_id;

-- back:
ALTER TABLE account RENAME COLUMN account_id TO id;

-- mysql ===========================================================================================
ALTER TABLE account RENAME COLUMN id TO account_id;

-- back:
ALTER TABLE account RENAME COLUMN account_id TO id;

-- mariadb =========================================================================================
ALTER TABLE account RENAME COLUMN id TO account_id;

-- back:
ALTER TABLE account RENAME COLUMN account_id TO id;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE account RENAME COLUMN id TO account_id;

-- back:
ALTER TABLE account RENAME COLUMN account_id TO id;

-- mssql ===========================================================================================
EXEC sp_rename N'account.id', N'account_id', N'COLUMN';
GO

-- back:
EXEC sp_rename N'account.account_id', N'id', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE account RENAME COLUMN id TO account_id;

-- back:
ALTER TABLE account RENAME COLUMN account_id TO id;
