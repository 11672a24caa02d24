-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s fine', 'größer');
CREATE TABLE t (
    mood mood DEFAULT 'ok',
    other mood
);

-- back:
DROP TABLE t;
DROP TYPE mood;

-- mysql ===========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok', 'it''s fine', 'größer') DEFAULT 'ok',
    other ENUM('sad', 'ok', 'it''s fine', 'größer')
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok', 'it''s fine', 'größer') DEFAULT 'ok',
    other ENUM('sad', 'ok', 'it''s fine', 'größer')
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
CREATE TABLE t (
    mood VARCHAR(9) DEFAULT 'ok' CHECK (mood IN ('sad', 'ok', 'it''s fine', 'größer')),
    other VARCHAR(9) CHECK (other IN ('sad', 'ok', 'it''s fine', 'größer'))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
-- needs: utf8
CREATE TABLE t (
    mood NVARCHAR(9) NULL DEFAULT 'ok' CHECK (mood IN (N'sad', N'ok', N'it''s fine', N'größer')),
    other NVARCHAR(9) NULL CHECK (other IN (N'sad', N'ok', N'it''s fine', N'größer'))
);
GO

-- back:
DROP TABLE t;
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
CREATE TABLE t (
    mood VARCHAR2(9 CHAR) DEFAULT 'ok' CHECK (mood IN ('sad', 'ok', 'it''s fine', UNISTR('gr\00F6\00DFer'))),
    other VARCHAR2(9 CHAR) CHECK (other IN ('sad', 'ok', 'it''s fine', UNISTR('gr\00F6\00DFer')))
);

-- back:
DROP TABLE t;
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
