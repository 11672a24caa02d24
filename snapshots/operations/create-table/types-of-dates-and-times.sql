-- postgresql ======================================================================================
CREATE TABLE t (
    a DATE,
    b TIME WITHOUT TIME ZONE,
    c TIME(3) WITHOUT TIME ZONE,
    e TIMESTAMP WITHOUT TIME ZONE,
    f TIMESTAMP(6) WITHOUT TIME ZONE,
    g TIMESTAMP WITH TIME ZONE,
    h TIMESTAMP(3) WITH TIME ZONE
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a DATE,
    b TIME,
    c TIME(3),
    e DATETIME,
    f DATETIME(6),
    g DATETIME,
    h DATETIME(3)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a DATE,
    b TIME,
    c TIME(3),
    e DATETIME,
    f DATETIME(6),
    g DATETIME,
    h DATETIME(3)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a DATE,
    b TIME,
    c TIME,
    e DATETIME,
    f DATETIME,
    g DATETIME,
    h DATETIME
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a DATE NULL,
    b TIME NULL,
    c TIME(3) NULL,
    e DATETIME2 NULL,
    f DATETIME2(6) NULL,
    g DATETIMEOFFSET NULL,
    h DATETIMEOFFSET(3) NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no time type: it keeps no time without a date
--   help: Use dateTime, string(8), or a native type through variant(…, { oracle: … }).

-- back:
DROP TABLE t;
