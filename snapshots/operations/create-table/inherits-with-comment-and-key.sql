-- given: create table plain

-- postgresql ======================================================================================
CREATE TABLE child (
    c INTEGER,
    CONSTRAINT ck_c CHECK (c > 0)
)
INHERITS (plain)
WITH (fillfactor = 50);
COMMENT ON TABLE child IS 'of plain';

-- back:
DROP TABLE child;

-- mysql ===========================================================================================
CREATE TABLE child (
    c INTEGER,
    CONSTRAINT ck_c CHECK (c > 0)
)
COMMENT = 'of plain';

-- back:
DROP TABLE child;

-- mariadb =========================================================================================
CREATE TABLE child (
    c INTEGER,
    CONSTRAINT ck_c CHECK (c > 0)
)
COMMENT = 'of plain';

-- back:
DROP TABLE child;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments: table child: of plain
CREATE TABLE child (
    c INTEGER,
    CONSTRAINT ck_c CHECK (c > 0)
);

-- back:
-- needs: rebuild in main
DROP TABLE child;

-- mssql ===========================================================================================
CREATE TABLE child (
    c INTEGER NULL,
    CONSTRAINT ck_c CHECK (c > 0)
);
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'of plain', N'SCHEMA', @schema, N'TABLE', N'child';
GO

-- back:
DROP TABLE child;
GO

-- oracle ==========================================================================================
CREATE TABLE child (
    c INTEGER,
    CONSTRAINT ck_c CHECK (c > 0)
);
COMMENT ON TABLE child IS 'of plain';

-- back:
DROP TABLE child;
