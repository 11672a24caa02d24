-- given: create table plain, create view shown

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP VIEW shown;

-- back:
ALTER TABLE fancy RENAME TO plain;
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO fancy;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
ALTER TABLE fancy RENAME TO plain;
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO fancy;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
ALTER TABLE fancy RENAME TO plain;
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP VIEW shown;

-- back:
ALTER TABLE fancy RENAME TO plain;
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'fancy', N'OBJECT';
GO
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;
GO

-- back:
EXEC sp_rename N'fancy', N'plain', N'OBJECT';
GO
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO fancy;
REM nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
ALTER TABLE fancy RENAME TO plain;
CREATE VIEW shown AS
SELECT plain.id, plain.a FROM plain;
