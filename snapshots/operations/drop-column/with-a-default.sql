-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP COLUMN created;

-- back:
ALTER TABLE account ADD COLUMN created TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE account DROP COLUMN created;

-- back:
ALTER TABLE account ADD COLUMN created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- mariadb =========================================================================================
ALTER TABLE account DROP COLUMN created;

-- back:
ALTER TABLE account ADD COLUMN created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- sqlite ==========================================================================================
ALTER TABLE account DROP COLUMN created;

-- back:
-- needs: rebuild in main
-- rebuild of account, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('account', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'name', 'balance', 'active'))
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
INSERT INTO _limbeck_account (id, email, name, balance, active)
SELECT id, email, name, balance, active FROM account;
DROP TABLE account;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE account DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'account') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'account'), N'created', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE account DROP COLUMN created;
GO

-- back:
ALTER TABLE account ADD created DATETIME2 NOT NULL DEFAULT CURRENT_TIMESTAMP;
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP COLUMN created;

-- back:
ALTER TABLE account ADD created TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL;
