-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE account ADD COLUMN vat VARCHAR(20);

-- back:
ALTER TABLE account DROP COLUMN vat;

-- mysql ===========================================================================================
ALTER TABLE account ADD COLUMN vat VARCHAR(20);

-- back:
ALTER TABLE account DROP COLUMN vat;

-- mariadb =========================================================================================
ALTER TABLE account ADD COLUMN vat VARCHAR(20);

-- back:
ALTER TABLE account DROP COLUMN vat;

-- sqlite ==========================================================================================
ALTER TABLE account ADD COLUMN vat VARCHAR(20);

-- back:
ALTER TABLE account DROP COLUMN vat;

-- mssql ===========================================================================================
ALTER TABLE account ADD vat VARCHAR(20) NULL;
GO

-- back:
ALTER TABLE account DROP COLUMN vat;
GO

-- oracle ==========================================================================================
ALTER TABLE account ADD vat VARCHAR2(20 CHAR);

-- back:
ALTER TABLE account DROP COLUMN vat;
