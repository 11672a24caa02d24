-- given: create table plain

-- postgresql ======================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mysql ===========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mariadb =========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mssql ===========================================================================================
DROP TABLE plain;
GO

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER NULL,
    b VARCHAR(20) NULL,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
GO

-- oracle ==========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
