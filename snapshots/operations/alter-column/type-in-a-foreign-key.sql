-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE invoice
    ALTER COLUMN total TYPE NUMERIC(14, 2);

-- back:
ALTER TABLE invoice
    ALTER COLUMN total TYPE NUMERIC(12, 2);

-- mysql ===========================================================================================
ALTER TABLE invoice MODIFY total NUMERIC(14, 2);

-- back:
ALTER TABLE invoice MODIFY total NUMERIC(12, 2);

-- mariadb =========================================================================================
ALTER TABLE invoice MODIFY total NUMERIC(14, 2);

-- back:
ALTER TABLE invoice MODIFY total NUMERIC(12, 2);

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
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
    total NUMERIC(14, 2),
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
DROP INDEX ix_invoice_account ON invoice;
GO
ALTER TABLE invoice ALTER COLUMN total NUMERIC(14, 2) NULL;
GO
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
GO

-- back:
DROP INDEX ix_invoice_account ON invoice;
GO
ALTER TABLE invoice ALTER COLUMN total NUMERIC(12, 2) NULL;
GO
CREATE INDEX ix_invoice_account ON invoice (account_id, total DESC);
GO

-- oracle ==========================================================================================
ALTER TABLE invoice MODIFY total NUMERIC(14, 2);

-- back:
REM total must be empty to change its type so far: its values wait in limbeck_aside, and the server converts them
ALTER TABLE invoice ADD limbeck_aside NUMERIC(14, 2);
UPDATE invoice SET limbeck_aside = total;
UPDATE invoice SET total = NULL;
ALTER TABLE invoice MODIFY total NUMERIC(12, 2);
UPDATE invoice SET total = limbeck_aside;
ALTER TABLE invoice DROP COLUMN limbeck_aside;
