-- given: create sequence ticket_number, create table numbered, alter sequence ticket_number, rename table numbered to printed, rename column printed.number to count

-- postgresql ======================================================================================
DROP TABLE printed;

-- back:
CREATE SEQUENCE ticket_number START WITH 100;
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count BIGINT DEFAULT nextval('ticket_number'),
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
ALTER SEQUENCE ticket_number OWNED BY printed.count;

-- mysql ===========================================================================================
DROP TABLE printed;

-- back:
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- mariadb =========================================================================================
DROP TABLE printed;

-- back:
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE printed;

-- back:
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- mssql ===========================================================================================
DROP TABLE printed;
GO

-- back:
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count BIGINT NULL DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
GO

-- oracle ==========================================================================================
DROP TABLE printed;

-- back:
CREATE TABLE printed (
    id INTEGER NOT NULL,
    count NUMBER(19) DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
