-- given: create table account, create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES billing.account (id);

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;

-- mysql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES billing.account (id);

-- back:
-- the index that MySQL made for the foreign key stays
ALTER TABLE plain DROP FOREIGN KEY fk_plain_a_account;

-- mariadb =========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES billing.account (id);

-- back:
ALTER TABLE plain
    DROP FOREIGN KEY fk_plain_a_account,
    DROP INDEX IF EXISTS fk_plain_a_account;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite cannot lead foreign key fk_plain_a_account of table plain into another database
--   help: Keep both tables in one schema.

-- back:
-- refused[unsupported]: SQLite cannot lead foreign key fk_plain_a_account of table plain into another database
--   help: Keep both tables in one schema.

-- mssql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES billing.account (id);
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES billing.account (id);

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_a_account;
