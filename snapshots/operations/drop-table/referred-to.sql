-- given: create table account, create table invoice

-- postgresql ======================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- mysql ===========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- mariadb =========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- sqlite ==========================================================================================
-- needs: rebuild in main
-- foreign keys of invoice point to nothing from here: rows that use them stop the script at its end
DROP TABLE account;

-- back:
-- nothing to do: SQLite keeps no comments: table account: who owes and who is owed
-- nothing to do: SQLite keeps no comments: column account.email: where bills go
CREATE TABLE account (
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
CREATE INDEX ix_account_name ON account (name);

-- mssql ===========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- oracle ==========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.
