-- given: create table account

-- postgresql ======================================================================================
ALTER TABLE account DROP CONSTRAINT pk_account;

-- back:
ALTER TABLE account ADD CONSTRAINT pk_account PRIMARY KEY (id);

-- mysql ===========================================================================================
ALTER TABLE account
    MODIFY id INTEGER NOT NULL,
    DROP PRIMARY KEY;

-- back:
ALTER TABLE account
    ADD CONSTRAINT pk_account PRIMARY KEY (id),
    MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- mariadb =========================================================================================
ALTER TABLE account
    MODIFY id INTEGER NOT NULL,
    DROP PRIMARY KEY;

-- back:
ALTER TABLE account
    ADD CONSTRAINT pk_account PRIMARY KEY (id),
    MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite cannot make column id count up: only a single integer primary key does, and not WITHOUT ROWID
--   help: Make the column the primary key, or leave out autoincrement and identity for sqlite.

-- back:
-- refused[unsupported]: SQLite cannot make column id count up: only a single integer primary key does, and not WITHOUT ROWID
--   help: Make the column the primary key, or leave out autoincrement and identity for sqlite.

-- mssql ===========================================================================================
ALTER TABLE account DROP CONSTRAINT pk_account;
GO

-- back:
ALTER TABLE account ADD CONSTRAINT pk_account PRIMARY KEY (id);
GO

-- oracle ==========================================================================================
ALTER TABLE account DROP CONSTRAINT pk_account;

-- back:
ALTER TABLE account ADD CONSTRAINT pk_account PRIMARY KEY (id);
