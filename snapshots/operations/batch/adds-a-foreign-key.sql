-- given: create table account, create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN account_id INTEGER;
ALTER TABLE plain ADD CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_account_id_account;
ALTER TABLE plain DROP COLUMN account_id;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN account_id INTEGER;
ALTER TABLE plain ADD CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;

-- back:
-- the index that MySQL made for the foreign key stays
ALTER TABLE plain DROP FOREIGN KEY fk_plain_account_id_account;
ALTER TABLE plain DROP COLUMN account_id;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN account_id INTEGER;
ALTER TABLE plain ADD CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;

-- back:
ALTER TABLE plain
    DROP FOREIGN KEY fk_plain_account_id_account,
    DROP INDEX IF EXISTS fk_plain_account_id_account;
ALTER TABLE plain DROP COLUMN account_id;

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    account_id INTEGER,
    CONSTRAINT pk_plain PRIMARY KEY (id),
    CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- back:
-- needs: rebuild in main
-- rebuild of plain, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('plain', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b', 'account_id'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'plain' COLLATE NOCASE);
CREATE TABLE _limbeck_plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
INSERT INTO _limbeck_plain (id, a, b)
SELECT id, a, b FROM plain;
DROP TABLE plain;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_plain RENAME TO plain;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE plain ADD account_id INTEGER NULL;
GO
ALTER TABLE plain ADD CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;
GO

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_account_id_account;
GO
ALTER TABLE plain DROP COLUMN account_id;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD account_id INTEGER;
ALTER TABLE plain ADD CONSTRAINT fk_plain_account_id_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;

-- back:
ALTER TABLE plain DROP CONSTRAINT fk_plain_account_id_account;
ALTER TABLE plain DROP COLUMN account_id;
