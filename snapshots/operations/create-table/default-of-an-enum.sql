-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad', 'it''s');
CREATE TABLE t (
    a mood DEFAULT 'it''s' NOT NULL
);

-- back:
DROP TABLE t;
DROP TYPE mood;

-- mysql ===========================================================================================
CREATE TABLE t (
    a ENUM('sad', 'it''s') NOT NULL DEFAULT 'it''s'
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
CREATE TABLE t (
    a ENUM('sad', 'it''s') NOT NULL DEFAULT 'it''s'
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
CREATE TABLE t (
    a VARCHAR(4) DEFAULT 'it''s' NOT NULL CHECK (a IN ('sad', 'it''s'))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(4) NOT NULL DEFAULT 'it''s' CHECK (a IN ('sad', 'it''s'))
);
GO

-- back:
DROP TABLE t;
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
CREATE TABLE t (
    a VARCHAR2(4 CHAR) DEFAULT 'it''s' NOT NULL CHECK (a IN ('sad', 'it''s'))
);

-- back:
DROP TABLE t;
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
