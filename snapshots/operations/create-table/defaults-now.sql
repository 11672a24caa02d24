-- postgresql ======================================================================================
CREATE TABLE t (
    a TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL,
    b TIMESTAMP(6) WITHOUT TIME ZONE DEFAULT now(),
    c TIMESTAMP WITH TIME ZONE DEFAULT now()
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    b DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6),
    c DATETIME DEFAULT CURRENT_TIMESTAMP
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    b DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6),
    c DATETIME DEFAULT CURRENT_TIMESTAMP
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    b DATETIME DEFAULT CURRENT_TIMESTAMP,
    c DATETIME DEFAULT CURRENT_TIMESTAMP
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a DATETIME2 NOT NULL DEFAULT CURRENT_TIMESTAMP,
    b DATETIME2(6) NULL DEFAULT CURRENT_TIMESTAMP,
    c DATETIMEOFFSET NULL DEFAULT SYSDATETIMEOFFSET()
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    b TIMESTAMP(6) DEFAULT CURRENT_TIMESTAMP,
    c TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

-- back:
DROP TABLE t;
