-- postgresql ======================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER
)
PARTITION BY RANGE (day)
TABLESPACE fast;

-- back:
DROP TABLE measurement;

-- mysql ===========================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER
);

-- back:
DROP TABLE measurement;

-- mariadb =========================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER
);

-- back:
DROP TABLE measurement;

-- sqlite ==========================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER
);

-- back:
-- needs: rebuild in main
DROP TABLE measurement;

-- mssql ===========================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER NULL
);
GO

-- back:
DROP TABLE measurement;
GO

-- oracle ==========================================================================================
CREATE TABLE measurement (
    day DATE NOT NULL,
    v INTEGER
);

-- back:
DROP TABLE measurement;
