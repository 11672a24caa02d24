-- postgresql ======================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, made)
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, made)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, made)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, made)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY CLUSTERED (id, made) WITH (FILLFACTOR = 80) ON by_year (made)
) ON by_year (made) WITH (DATA_COMPRESSION = PAGE);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL,
    made DATE NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id, made)
);

-- back:
DROP TABLE t;
