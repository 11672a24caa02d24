-- given: create table plain

-- postgresql ======================================================================================
CREATE TABLE IF NOT EXISTS plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- back:
-- (no statement)

-- mysql ===========================================================================================
CREATE TABLE IF NOT EXISTS plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- back:
-- (no statement)

-- mariadb =========================================================================================
CREATE TABLE IF NOT EXISTS plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- back:
-- (no statement)

-- sqlite ==========================================================================================
CREATE TABLE IF NOT EXISTS plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- back:
-- (no statement)

-- mssql ===========================================================================================
IF OBJECT_ID(N'plain') IS NULL
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER NULL,
    b VARCHAR(20) NULL,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
GO

-- back:
-- (no statement)

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
)';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -955 THEN
      RAISE;
    END IF;
END;
/

-- back:
-- (no statement)
