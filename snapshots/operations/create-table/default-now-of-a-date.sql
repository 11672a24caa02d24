-- postgresql ======================================================================================
CREATE TABLE t (
    a DATE DEFAULT now()
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a DATE DEFAULT (CURRENT_DATE)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a DATE DEFAULT (CURRENT_DATE)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a DATE DEFAULT CURRENT_TIMESTAMP
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a DATE NULL DEFAULT CURRENT_TIMESTAMP
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a DATE DEFAULT CURRENT_TIMESTAMP
);

-- back:
DROP TABLE t;
