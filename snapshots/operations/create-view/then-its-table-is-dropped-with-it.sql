-- given: create table plain, create view shown, create view again

-- postgresql ======================================================================================
DROP TABLE plain CASCADE;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;

-- mysql ===========================================================================================
DROP VIEW again;
DROP VIEW shown;
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;

-- mariadb =========================================================================================
DROP VIEW again;
DROP VIEW shown;
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP VIEW again;
DROP VIEW shown;
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;

-- mssql ===========================================================================================
DROP VIEW again;
GO
DROP VIEW shown;
GO
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
CREATE VIEW shown AS
SELECT id, a FROM plain;
GO
CREATE VIEW again AS
SELECT id FROM shown;
GO

-- oracle ==========================================================================================
DROP VIEW again;
DROP VIEW shown;
DROP TABLE plain CASCADE CONSTRAINTS;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE VIEW shown AS
SELECT id, a FROM plain;
CREATE VIEW again AS
SELECT id FROM shown;
