-- postgresql ======================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
)
PARTITION BY RANGE (day);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
)
PARTITION BY RANGE COLUMNS (day) (PARTITION p0 VALUES LESS THAN (MAXVALUE));

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
)
PARTITION BY RANGE COLUMNS (day) (PARTITION p0 VALUES LESS THAN (MAXVALUE));

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    day DATE NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id, day),
    CONSTRAINT uq_t_day_a UNIQUE (day, a)
);

-- back:
DROP TABLE t;
