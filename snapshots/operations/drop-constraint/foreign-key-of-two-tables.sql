-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE invoice DROP CONSTRAINT fk_invoice_account_id_account;

-- back:
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;

-- mysql ===========================================================================================
ALTER TABLE invoice DROP FOREIGN KEY fk_invoice_account_id_account;

-- back:
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;

-- mariadb =========================================================================================
ALTER TABLE invoice DROP FOREIGN KEY fk_invoice_account_id_account;

-- back:
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of invoice, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('invoice', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'account_id', 'total', 'note'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'invoice' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_invoice_account'));
CREATE TABLE _limbeck_invoice (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2),
    note TEXT,
    CONSTRAINT pk_invoice PRIMARY KEY (id)
);
INSERT INTO _limbeck_invoice (id, account_id, total, note)
SELECT id, account_id, total, note FROM invoice;
DROP TABLE invoice;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_invoice RENAME TO invoice;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- back:
-- needs: rebuild in main
-- rebuild of invoice, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('invoice', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'account_id', 'total', 'note'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'invoice' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_invoice_account'));
CREATE TABLE _limbeck_invoice (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2),
    note TEXT,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
INSERT INTO _limbeck_invoice (id, account_id, total, note)
SELECT id, account_id, total, note FROM invoice;
DROP TABLE invoice;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_invoice RENAME TO invoice;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);

-- mssql ===========================================================================================
ALTER TABLE invoice DROP CONSTRAINT fk_invoice_account_id_account;
GO

-- back:
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
GO

-- oracle ==========================================================================================
ALTER TABLE invoice DROP CONSTRAINT fk_invoice_account_id_account;

-- back:
ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE;
