-- postgresql ======================================================================================
CREATE TABLE t (
    id BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite counts every rowid from 1 by 1 and takes given values: column id asks for another identity
--   help: Leave the identity's options out for sqlite.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    id BIGINT NOT NULL IDENTITY,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    id NUMBER(19) GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;
