-- postgresql ======================================================================================
CREATE SEQUENCE number;
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    number BIGINT DEFAULT nextval('number') NOT NULL,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE number;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE number;
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    number BIGINT NOT NULL DEFAULT (NEXT VALUE FOR number),
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE number;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE number START WITH 1;
GO
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    number BIGINT NOT NULL DEFAULT NEXT VALUE FOR number,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);
GO

-- back:
DROP TABLE ticket;
GO
DROP SEQUENCE number;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE "number";
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    "number" NUMBER(19) DEFAULT number.NEXTVAL NOT NULL,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE "number";
