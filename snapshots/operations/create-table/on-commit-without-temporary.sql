-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL knows onCommit for temporary tables alone
--   help: Set temporary: true, or leave postgresql.onCommit out.

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL AUTO_INCREMENT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL AUTO_INCREMENT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL IDENTITY,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle knows onCommit for temporary tables alone
--   help: Set temporary: true, or leave it out.

-- back:
DROP TABLE t;
