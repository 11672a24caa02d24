-- postgresql ======================================================================================
CREATE TABLE t (
    a VARCHAR,
    b VARCHAR
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no string without a length
--   help: Give the length, { type: "string", length: 255 }, or use text.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no string without a length
--   help: Give the length, { type: "string", length: 255 }, or use text.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a VARCHAR,
    b VARCHAR
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(max) NULL,
    b NVARCHAR(max) NULL
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle needs a length for the type string
--   help: Give a length, or use text.

-- back:
DROP TABLE t;
