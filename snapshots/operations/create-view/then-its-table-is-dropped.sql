-- given: create table plain, create view shown

-- postgresql ======================================================================================
-- refused[in-use]: table plain is named by view shown
--   help: Drop the view first, or set cascade: true.

-- back:
-- refused[in-use]: table plain is named by view shown
--   help: Drop the view first, or set cascade: true.

-- mysql ===========================================================================================
DROP TABLE plain;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- mariadb =========================================================================================
DROP TABLE plain;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);

-- sqlite ==========================================================================================
-- refused[in-use]: table plain is named by view shown
--   help: Drop the view first, or set cascade: true.

-- back:
-- refused[in-use]: table plain is named by view shown
--   help: Drop the view first, or set cascade: true.

-- mssql ===========================================================================================
DROP TABLE plain;
GO
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

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
REM nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
