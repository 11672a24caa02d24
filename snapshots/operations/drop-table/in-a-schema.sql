-- given: create table t

-- postgresql ======================================================================================
DROP TABLE billing.t;

-- back:
CREATE TABLE billing.t (
    a INTEGER
);

-- mysql ===========================================================================================
DROP TABLE billing.t;

-- back:
CREATE TABLE billing.t (
    a INTEGER
);

-- mariadb =========================================================================================
DROP TABLE billing.t;

-- back:
CREATE TABLE billing.t (
    a INTEGER
);

-- sqlite ==========================================================================================
-- needs: rebuild in billing
DROP TABLE billing.t;

-- back:
CREATE TABLE billing.t (
    a INTEGER
);

-- mssql ===========================================================================================
DROP TABLE billing.t;
GO

-- back:
CREATE TABLE billing.t (
    a INTEGER NULL
);
GO

-- oracle ==========================================================================================
DROP TABLE billing.t;

-- back:
CREATE TABLE billing.t (
    a INTEGER
);
