-- postgresql ======================================================================================
CREATE SEQUENCE ticket_number;
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    printed BIGINT DEFAULT nextval('ticket_number') NOT NULL,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE ticket_number;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL createSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL dropSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
CREATE SEQUENCE ticket_number;
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    printed BIGINT NOT NULL DEFAULT (NEXT VALUE FOR ticket_number),
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE ticket_number;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite createSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite dropSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
CREATE SEQUENCE ticket_number START WITH 1;
GO
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    printed BIGINT NOT NULL DEFAULT NEXT VALUE FOR ticket_number,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);
GO

-- back:
DROP TABLE ticket;
GO
DROP SEQUENCE ticket_number;
GO

-- oracle ==========================================================================================
CREATE SEQUENCE ticket_number;
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    printed NUMBER(19) DEFAULT ticket_number.NEXTVAL NOT NULL,
    CONSTRAINT pk_ticket PRIMARY KEY (id)
);

-- back:
DROP TABLE ticket;
DROP SEQUENCE ticket_number;
