-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP COLUMN email;

-- back:
ALTER TABLE account ADD COLUMN email VARCHAR(255) NOT NULL;
COMMENT ON COLUMN account.email IS 'where bills go';
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);

-- mysql ===========================================================================================
ALTER TABLE account DROP COLUMN email;

-- back:
ALTER TABLE account ADD COLUMN email VARCHAR(255) NOT NULL COMMENT 'where bills go';
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);

-- mariadb =========================================================================================
ALTER TABLE account DROP COLUMN email;

-- back:
ALTER TABLE account ADD COLUMN email VARCHAR(255) NOT NULL COMMENT 'where bills go';
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);

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
    name VARCHAR(50),
    balance NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT ck_account_balance CHECK (balance >= 0)
);
INSERT INTO _limbeck_account (id, name, balance, active, created)
SELECT id, name, balance, active, created FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- back:
-- refused[column-needs-default]: column account.email is added NOT NULL and without a default, which no row that is there already can meet
--   help: Give it a default, or add it nullable, fill it with updateRows, and set nullable: false after that.

-- mssql ===========================================================================================
ALTER TABLE account DROP CONSTRAINT uq_account_email;
GO
ALTER TABLE account DROP COLUMN email;
GO

-- back:
ALTER TABLE account ADD email VARCHAR(255) NOT NULL;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'where bills go', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';
GO
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP COLUMN email;

-- back:
ALTER TABLE account ADD email VARCHAR2(255 CHAR) NOT NULL;
COMMENT ON COLUMN account.email IS 'where bills go';
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);
