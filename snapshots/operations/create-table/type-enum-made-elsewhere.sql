-- postgresql ======================================================================================
CREATE TABLE t (
    mood shared.mood
);

-- back:
DROP TABLE t;
DROP TYPE shared.mood;

-- mysql ===========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- mariadb =========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
DROP TABLE t;
-- nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- sqlite ==========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) CHECK (mood IN ('sad', 'ok'))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;
-- nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- mssql ===========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) NULL CHECK (mood IN ('sad', 'ok'))
);
GO

-- back:
DROP TABLE t;
GO
-- nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

-- oracle ==========================================================================================
CREATE TABLE t (
    mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad', 'ok'))
);

-- back:
DROP TABLE t;
REM nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK
