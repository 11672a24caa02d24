-- postgresql ======================================================================================
CREATE TABLE t (
    a BYTEA DEFAULT E'\\x00ffdead',
    b UUID DEFAULT '0b5c1f0e-4f2b-4a52-9f0e-1c1f0e4f2b4a'
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a BLOB(4) DEFAULT (X'00ffdead'),
    b CHAR(32) DEFAULT '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a'
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a BLOB(4) DEFAULT (X'00ffdead'),
    b UUID DEFAULT '0b5c1f0e-4f2b-4a52-9f0e-1c1f0e4f2b4a'
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a BLOB DEFAULT X'00FFDEAD',
    b CHAR(32) DEFAULT '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a'
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a VARBINARY(4) NULL DEFAULT 0x00FFDEAD,
    b UNIQUEIDENTIFIER NULL DEFAULT '0b5c1f0e-4f2b-4a52-9f0e-1c1f0e4f2b4a'
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a RAW(4) DEFAULT HEXTORAW('00FFDEAD'),
    b CHAR(32) DEFAULT '0b5c1f0e4f2b4a529f0e1c1f0e4f2b4a'
);

-- back:
DROP TABLE t;
