-- postgresql ======================================================================================
CREATE TABLE t (
    mood shared.mood
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) CHECK (mood IN ('sad', 'ok'))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) NULL CHECK (mood IN ('sad', 'ok'))
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad', 'ok'))
);

-- back:
DROP TABLE t;
