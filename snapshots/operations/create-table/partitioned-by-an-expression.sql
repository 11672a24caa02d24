-- postgresql ======================================================================================
-- refused[unsupported]: PostgreSQL has no primary key of a table that is partitioned by an expression
--   help: Partition by columns, or make unique indexes of the partitions.

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day)
)
PARTITION BY RANGE (year(day)) (PARTITION p0 VALUES LESS THAN MAXVALUE);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day)
)
PARTITION BY RANGE (year(day)) (PARTITION p0 VALUES LESS THAN MAXVALUE);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day)
);

-- back:
DROP TABLE t;
