-- given: create table plain

-- postgresql ======================================================================================
CREATE VIEW named (key, first, "select") AS
SELECT id, a, b FROM plain;

-- back:
DROP VIEW named;

-- mysql ===========================================================================================
CREATE VIEW named (`key`, first, `select`) AS
SELECT id, a, b FROM plain;

-- back:
DROP VIEW named;

-- mariadb =========================================================================================
CREATE VIEW named (`key`, first, `select`) AS
SELECT id, a, b FROM plain;

-- back:
DROP VIEW named;

-- sqlite ==========================================================================================
CREATE VIEW named (key, first, "select") AS
SELECT id, a, b FROM plain;

-- back:
DROP VIEW named;

-- mssql ===========================================================================================
CREATE VIEW named ([key], first, [select]) AS
SELECT id, a, b FROM plain;
GO

-- back:
DROP VIEW named;
GO

-- oracle ==========================================================================================
CREATE VIEW named (key, first, "select") AS
SELECT id, a, b FROM plain;

-- back:
DROP VIEW named;
