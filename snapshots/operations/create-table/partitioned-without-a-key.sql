-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL
)
PARTITION BY LIST (a);
CREATE INDEX ix_t_a ON t (a);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL
)
PARTITION BY HASH (a) PARTITIONS 4;
CREATE INDEX ix_t_a ON t (a);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL
)
PARTITION BY HASH (a) PARTITIONS 4;
CREATE INDEX ix_t_a ON t (a);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL
);
CREATE INDEX ix_t_a ON t (a);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL,
    day DATE NOT NULL
);
GO
CREATE INDEX ix_t_a ON t (a);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL
);
CREATE INDEX ix_t_a ON t (a);

-- back:
DROP TABLE t;
