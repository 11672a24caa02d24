-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL cannot make an enum type without a name
--   help: Give the enum a name: { type: "enum", name: "…", values: […] }.

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok') NOT NULL
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok') NOT NULL
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) NOT NULL CHECK (mood IN ('sad', 'ok'))
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) NOT NULL CHECK (mood IN ('sad', 'ok'))
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    mood VARCHAR2(3 CHAR) NOT NULL CHECK (mood IN ('sad', 'ok'))
);

-- back:
DROP TABLE t;
