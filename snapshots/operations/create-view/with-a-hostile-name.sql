-- given: create table plain

-- postgresql ======================================================================================
CREATE VIEW "it's `the` [one]" AS
SELECT id FROM plain -- all; of them
;

-- back:
DROP VIEW "it's `the` [one]";

-- mysql ===========================================================================================
CREATE VIEW `it's ``the`` [one]` AS
SELECT id FROM plain -- all; of them
;

-- back:
DROP VIEW `it's ``the`` [one]`;

-- mariadb =========================================================================================
CREATE VIEW `it's ``the`` [one]` AS
SELECT id FROM plain -- all; of them
;

-- back:
DROP VIEW `it's ``the`` [one]`;

-- sqlite ==========================================================================================
CREATE VIEW "it's `the` [one]" AS
SELECT id FROM plain -- all; of them
;

-- back:
DROP VIEW "it's `the` [one]";

-- mssql ===========================================================================================
CREATE VIEW [it's `the` [one]]] AS
SELECT id FROM plain -- all; of them
;
GO

-- back:
DROP VIEW [it's `the` [one]]];
GO

-- oracle ==========================================================================================
CREATE VIEW "it's `the` [one]" AS
SELECT id FROM plain -- all; of them
;

-- back:
DROP VIEW "it's `the` [one]";
