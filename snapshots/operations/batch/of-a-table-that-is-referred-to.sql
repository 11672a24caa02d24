-- given: create table account, create table invoice

-- postgresql ======================================================================================
ALTER TABLE account
    ALTER COLUMN email TYPE VARCHAR(320);
ALTER TABLE account
    ALTER COLUMN name SET NOT NULL;
ALTER TABLE account RENAME COLUMN name TO full_name;
COMMENT ON TABLE account IS NULL;

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';
ALTER TABLE account
    ALTER COLUMN full_name DROP NOT NULL;
ALTER TABLE account RENAME COLUMN full_name TO name;
ALTER TABLE account
    ALTER COLUMN email TYPE VARCHAR(255);

-- mysql ===========================================================================================
ALTER TABLE account MODIFY email VARCHAR(320) NOT NULL COMMENT 'where bills go';
ALTER TABLE account CHANGE name full_name VARCHAR(50) NOT NULL;
ALTER TABLE account COMMENT = '';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';
ALTER TABLE account CHANGE full_name name VARCHAR(50);
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'where bills go';

-- mariadb =========================================================================================
ALTER TABLE account MODIFY email VARCHAR(320) NOT NULL COMMENT 'where bills go';
ALTER TABLE account CHANGE name full_name VARCHAR(50) NOT NULL;
ALTER TABLE account COMMENT = '';

-- back:
ALTER TABLE account COMMENT = 'who owes and who is owed';
ALTER TABLE account CHANGE full_name name VARCHAR(50);
ALTER TABLE account MODIFY email VARCHAR(255) NOT NULL COMMENT 'where bills go';

-- sqlite ==========================================================================================
-- emulated: what SQLite cannot change in place is changed by one rebuild of the table
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'name', 'balance', 'active', 'created'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'account' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_account_name'));
CREATE TABLE _limbeck_account (
    id INTEGER NOT NULL,
    email VARCHAR(320) NOT NULL,
    full_name VARCHAR(50) NOT NULL,
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email),
    CONSTRAINT ck_account_balance CHECK (balance >= 0)
);
INSERT INTO _limbeck_account (id, email, full_name, balance, active, created)
SELECT id, email, name, balance, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (full_name);
-- nothing to do: nothing changes: SQLite writes the table before and after alike

-- back:
-- needs: rebuild in main
-- nothing to do: SQLite keeps no comments
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'full_name', 'balance', 'active', 'created'))
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
SELECT id, email, full_name, balance, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);
-- nothing to do: nothing changes: SQLite writes the table before and after alike

-- mssql ===========================================================================================
ALTER TABLE account ALTER COLUMN email VARCHAR(320) NOT NULL;
GO
DROP INDEX ix_account_name ON account;
GO
ALTER TABLE account ALTER COLUMN name VARCHAR(50) NOT NULL;
GO
EXEC sp_rename N'account.name', N'full_name', N'COLUMN';
GO
CREATE INDEX ix_account_name ON account (full_name);
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'who owes and who is owed', N'SCHEMA', @schema, N'TABLE', N'account';
GO
DROP INDEX ix_account_name ON account;
GO
ALTER TABLE account ALTER COLUMN full_name VARCHAR(50) NULL;
GO
EXEC sp_rename N'account.full_name', N'name', N'COLUMN';
GO
CREATE INDEX ix_account_name ON account (name);
GO
ALTER TABLE account DROP CONSTRAINT uq_account_email;
GO
ALTER TABLE account ALTER COLUMN email VARCHAR(255) NOT NULL;
GO
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);
GO

-- oracle ==========================================================================================
ALTER TABLE account MODIFY email VARCHAR2(320 CHAR);
ALTER TABLE account MODIFY name NOT NULL;
ALTER TABLE account RENAME COLUMN name TO full_name;
COMMENT ON TABLE account IS '';

-- back:
COMMENT ON TABLE account IS 'who owes and who is owed';
ALTER TABLE account MODIFY full_name NULL;
ALTER TABLE account RENAME COLUMN full_name TO name;
ALTER TABLE account MODIFY email VARCHAR2(255 CHAR);
