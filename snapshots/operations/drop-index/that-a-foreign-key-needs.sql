-- given: create table account, create table invoice

-- postgresql ======================================================================================
DROP INDEX ix_invoice_account;

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mysql ===========================================================================================
ALTER TABLE invoice
    DROP FOREIGN KEY fk_invoice_account_id_account,
    DROP INDEX ix_invoice_account;
-- made again, with an index of its own
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mariadb =========================================================================================
ALTER TABLE invoice
    DROP FOREIGN KEY fk_invoice_account_id_account,
    DROP INDEX ix_invoice_account;
-- made again, with an index of its own
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- sqlite ==========================================================================================
DROP INDEX ix_invoice_account;

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mssql ===========================================================================================
DROP INDEX ix_invoice_account ON invoice;
GO

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
GO

-- oracle ==========================================================================================
DROP INDEX ix_invoice_account;

-- back:
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
