-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE invoice DROP COLUMN account_id;

-- back:
ALTER TABLE invoice ADD COLUMN account_id INTEGER NOT NULL;
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mysql ===========================================================================================
ALTER TABLE invoice
    DROP FOREIGN KEY fk_invoice_account_id_account,
    DROP INDEX ix_invoice_account,
    DROP COLUMN account_id;

-- back:
ALTER TABLE invoice ADD COLUMN account_id INTEGER NOT NULL;
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mariadb =========================================================================================
ALTER TABLE invoice
    DROP FOREIGN KEY fk_invoice_account_id_account,
    DROP INDEX ix_invoice_account,
    DROP COLUMN account_id;

-- back:
ALTER TABLE invoice ADD COLUMN account_id INTEGER NOT NULL;
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- sqlite ==========================================================================================
-- needs: rebuild in main
-- rebuild of invoice, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('invoice', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'account_id', 'total', 'note'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'invoice' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_invoice_account'));
CREATE TABLE _limbeck_invoice (
    id INTEGER NOT NULL,
    total NUMERIC(12, 2),
    note TEXT,
    CONSTRAINT pk_invoice PRIMARY KEY (id)
);
INSERT INTO _limbeck_invoice (id, total, note)
SELECT id, total, note FROM invoice;
DROP TABLE invoice;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_invoice RENAME TO invoice;
PRAGMA legacy_alter_table = OFF;

-- back:
-- refused[column-needs-default]: column invoice.account_id is added NOT NULL and without a default, which no row that is there already can meet
--   help: Give it a default, or add it nullable, fill it with updateRows, and set nullable: false after that.

-- mssql ===========================================================================================
DROP INDEX ix_invoice_account ON invoice;
GO
ALTER TABLE invoice DROP CONSTRAINT fk_invoice_account_id_account;
GO
ALTER TABLE invoice DROP COLUMN account_id;
GO

-- back:
ALTER TABLE invoice ADD account_id INTEGER NOT NULL;
GO
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
GO
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
GO

-- oracle ==========================================================================================
ALTER TABLE invoice DROP COLUMN account_id;

-- back:
ALTER TABLE invoice ADD account_id INTEGER NOT NULL;
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
