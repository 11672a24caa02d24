-- given: create table plain

-- postgresql ======================================================================================
COMMENT ON COLUMN plain.a IS E'it''s a "test": 100 %, back\\slash, two\nlines; -- and /* more */ ☃🚲 $guard$ &amp'
;

-- back:
COMMENT ON COLUMN plain.a IS NULL;

-- mysql ===========================================================================================
-- refused[literal-invalid]: a comment holds 🚲, which the server cannot keep in comments
--   help: Leave the character out, or restrict the comment with exceptOn.

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- mariadb =========================================================================================
-- refused[literal-invalid]: a comment holds 🚲, which the server cannot keep in comments
--   help: Leave the character out, or restrict the comment with exceptOn.

-- back:
ALTER TABLE plain MODIFY a INTEGER;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
-- needs: utf8
DECLARE @schema sysname = SCHEMA_NAME();
DECLARE @comment nvarchar(3750) = (N'it''s a "test": 100 %, back\slash, two' + NCHAR(10) + N'lines; -- and /* more */ ☃🚲 $guard$ &amp');
EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'plain', N'COLUMN', N'a';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'plain', N'COLUMN', N'a';
GO

-- oracle ==========================================================================================
-- needs: utf8
BEGIN
  EXECUTE IMMEDIATE 'COMMENT ON COLUMN plain.a IS ''it''''s a "test": 100 %, back\slash, two' ||
    CHR(10) ||
    'lines; -- and /* more */ ☃🚲 $guard$ &amp''';
END;
/

-- back:
COMMENT ON COLUMN plain.a IS '';
