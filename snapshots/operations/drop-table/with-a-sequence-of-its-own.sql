-- given: create sequence ticket_number, create table numbered, alter sequence ticket_number

-- postgresql ======================================================================================
DROP TABLE numbered;

-- back:
CREATE SEQUENCE ticket_number START WITH 100;
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    number BIGINT DEFAULT nextval('ticket_number'),
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
ALTER SEQUENCE ticket_number OWNED BY numbered.number;

-- mysql ===========================================================================================
DROP TABLE numbered;

-- back:
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    number BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- mariadb =========================================================================================
DROP TABLE numbered;

-- back:
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    number BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE numbered;

-- back:
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    number BIGINT DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);

-- mssql ===========================================================================================
DROP TABLE numbered;
GO

-- back:
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    number BIGINT NULL DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
GO

-- oracle ==========================================================================================
DROP TABLE numbered;

-- back:
CREATE TABLE numbered (
    id INTEGER NOT NULL,
    "number" NUMBER(19) DEFAULT 0,
    CONSTRAINT pk_numbered PRIMARY KEY (id)
);
