-- postgresql ======================================================================================
CREATE TABLE t (
    a VARCHAR(20) DEFAULT 'open',
    b VARCHAR(20) DEFAULT '' NOT NULL,
    c VARCHAR(20) DEFAULT 'it''s',
    d VARCHAR(20) DEFAULT E'back\\slash',
    e VARCHAR(20) DEFAULT E'two\nlines',
    f VARCHAR(20) DEFAULT 'größe ☃'
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
CREATE TABLE t (
    a VARCHAR(20) DEFAULT 'open',
    b VARCHAR(20) NOT NULL DEFAULT '',
    c VARCHAR(20) DEFAULT 'it''s',
    d VARCHAR(20) DEFAULT 'back\\slash',
    e VARCHAR(20) DEFAULT 'two\nlines',
    f VARCHAR(20) DEFAULT 'größe ☃'
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    a VARCHAR(20) DEFAULT 'open',
    b VARCHAR(20) NOT NULL DEFAULT '',
    c VARCHAR(20) DEFAULT 'it''s',
    d VARCHAR(20) DEFAULT 'back\\slash',
    e VARCHAR(20) DEFAULT 'two\nlines',
    f VARCHAR(20) DEFAULT 'größe ☃'
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a VARCHAR(20) DEFAULT 'open',
    b VARCHAR(20) DEFAULT '' NOT NULL,
    c VARCHAR(20) DEFAULT 'it''s',
    d VARCHAR(20) DEFAULT 'back\slash',
    e VARCHAR(20) DEFAULT ('two'||char(10)||'lines'),
    f VARCHAR(20) DEFAULT 'größe ☃'
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- needs: utf8
CREATE TABLE t (
    a VARCHAR(20) NULL DEFAULT 'open',
    b VARCHAR(20) NOT NULL DEFAULT '',
    c VARCHAR(20) NULL DEFAULT 'it''s',
    d VARCHAR(20) NULL DEFAULT 'back\slash',
    e VARCHAR(20) NULL DEFAULT ('two' + CHAR(10) + 'lines'),
    f NVARCHAR(20) NULL DEFAULT N'größe ☃'
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: column b is NOT NULL, and to Oracle an empty text is NULL
--   help: Allow NULL in the column, or give another value for oracle.

-- back:
DROP TABLE t;
