-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);

-- back:
ALTER TABLE account DROP CONSTRAINT uq_account_name;

-- mysql ===========================================================================================
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);

-- back:
ALTER TABLE account DROP INDEX uq_account_name;

-- mariadb =========================================================================================
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);

-- back:
ALTER TABLE account DROP INDEX uq_account_name;

-- sqlite ==========================================================================================
-- emulated: SQLite adds no constraints to a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'name', 'balance', 'active', 'created'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_name'));
CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    name VARCHAR(50),
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email),
    CONSTRAINT ck_account_balance CHECK (balance >= 0),
    CONSTRAINT uq_account_name UNIQUE (name)
);
INSERT INTO _limbeck_account (id, email, name, balance, active, created)
SELECT id, email, name, balance, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- back:
-- needs: rebuild in main
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'name', 'balance', 'active', 'created'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_name'));
CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    name VARCHAR(50),
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email),
    CONSTRAINT ck_account_balance CHECK (balance >= 0)
);
INSERT INTO _limbeck_account (id, email, name, balance, active, created)
SELECT id, email, name, balance, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- mssql ===========================================================================================
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);
GO

-- back:
ALTER TABLE account DROP CONSTRAINT uq_account_name;
GO

-- oracle ==========================================================================================
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);

-- back:
ALTER TABLE account DROP CONSTRAINT uq_account_name;
