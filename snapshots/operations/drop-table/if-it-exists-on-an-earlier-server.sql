-- given: create table plain

-- postgresql ======================================================================================
DROP TABLE IF EXISTS plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mysql ===========================================================================================
DROP TABLE IF EXISTS plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mariadb =========================================================================================
DROP TABLE IF EXISTS plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE IF EXISTS plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no IF EXISTS before version 2016
--   help: Leave ifExists out: the history knows what is there.

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER NULL,
    b VARCHAR(20) NULL,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP TABLE plain';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -942 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
