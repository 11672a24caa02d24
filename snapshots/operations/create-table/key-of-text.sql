-- postgresql ======================================================================================
CREATE TABLE t (
    code VARCHAR(8) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    code VARCHAR(8) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    code VARCHAR(8) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    code VARCHAR(8) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    code VARCHAR(8) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    code VARCHAR2(8 CHAR) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (code)
);

-- back:
DROP TABLE t;
