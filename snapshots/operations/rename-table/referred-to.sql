-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE account RENAME TO customer;

-- back:
ALTER TABLE customer RENAME TO account;

-- mysql ===========================================================================================
ALTER TABLE account RENAME TO customer;

-- back:
ALTER TABLE customer RENAME TO account;

-- mariadb =========================================================================================
ALTER TABLE account RENAME TO customer;

-- back:
ALTER TABLE customer RENAME TO account;

-- sqlite ==========================================================================================
ALTER TABLE account RENAME TO customer;

-- back:
ALTER TABLE customer RENAME TO account;

-- mssql ===========================================================================================
EXEC sp_rename N'account', N'customer', N'OBJECT';
GO

-- back:
EXEC sp_rename N'customer', N'account', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE account RENAME TO customer;

-- back:
ALTER TABLE customer RENAME TO account;
