-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP COLUMN balance;

-- back:
ALTER TABLE account ADD COLUMN balance NUMERIC(12, 2) DEFAULT 0 NOT NULL;
ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance >= 0);

-- mysql ===========================================================================================
ALTER TABLE account DROP COLUMN balance;

-- back:
ALTER TABLE account ADD COLUMN balance NUMERIC(12, 2) NOT NULL DEFAULT 0;
ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance >= 0);

-- mariadb =========================================================================================
ALTER TABLE account DROP COLUMN balance;

-- back:
ALTER TABLE account ADD COLUMN balance NUMERIC(12, 2) NOT NULL DEFAULT 0;
ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance >= 0);

-- sqlite ==========================================================================================
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
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);
INSERT INTO _limbeck_account (id, email, name, active, created)
SELECT id, email, name, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- back:
-- needs: rebuild in main
ALTER TABLE account ADD COLUMN balance NUMERIC(12, 2) DEFAULT 0 NOT NULL;
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'name', 'active', 'created', 'balance'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_name'));
CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    name VARCHAR(50),
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email),
    CONSTRAINT ck_account_balance CHECK (balance >= 0)
);
INSERT INTO _limbeck_account (id, email, name, active, created, balance)
SELECT id, email, name, active, created, balance FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server does not drop the column balance while check ck_account_balance uses it
--   help: Drop the check first with dropConstraint.

-- back:
ALTER TABLE account ADD balance NUMERIC(12, 2) NOT NULL DEFAULT 0;
GO
ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance >= 0);
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP COLUMN balance;

-- back:
ALTER TABLE account ADD balance NUMERIC(12, 2) DEFAULT 0 NOT NULL;
ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance >= 0);
