-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP COLUMN name;

-- back:
ALTER TABLE account ADD COLUMN name VARCHAR(50);
CREATE INDEX ix_account_name ON account (name);

-- mysql ===========================================================================================
ALTER TABLE account DROP COLUMN name;

-- back:
ALTER TABLE account ADD COLUMN name VARCHAR(50);
CREATE INDEX ix_account_name ON account (name);

-- mariadb =========================================================================================
ALTER TABLE account DROP COLUMN name;

-- back:
ALTER TABLE account ADD COLUMN name VARCHAR(50);
CREATE INDEX ix_account_name ON account (name);

-- sqlite ==========================================================================================
DROP INDEX ix_account_name;
ALTER TABLE account DROP COLUMN name;

-- back:
ALTER TABLE account ADD COLUMN name VARCHAR(50);
CREATE INDEX ix_account_name ON account (name);

-- mssql ===========================================================================================
DROP INDEX ix_account_name ON account;
GO
ALTER TABLE account DROP COLUMN name;
GO

-- back:
ALTER TABLE account ADD name VARCHAR(50) NULL;
GO
CREATE INDEX ix_account_name ON account (name);
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP COLUMN name;

-- back:
ALTER TABLE account ADD name VARCHAR2(50 CHAR);
CREATE INDEX ix_account_name ON account (name);
