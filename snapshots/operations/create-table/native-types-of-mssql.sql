-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
CREATE TABLE t (
    id INTEGER NOT NULL IDENTITY,
    a nvarchar(50) NULL,
    b nvarchar(max) NULL,
    c datetimeoffset(3) NULL,
    d money NULL,
    e uniqueidentifier NULL,
    f rowversion NOT NULL,
    g tinyint NULL,
    h xml NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
