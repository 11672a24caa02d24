-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER;
COMMENT ON COLUMN plain.c IS 'it''s the third';

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER COMMENT 'it''s the third';

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN c INTEGER COMMENT 'it''s the third';

-- back:
ALTER TABLE plain DROP COLUMN c;

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments: column plain.c: it's the third
ALTER TABLE plain ADD COLUMN c INTEGER;

-- back:
ALTER TABLE plain DROP COLUMN c;

-- mssql ===========================================================================================
ALTER TABLE plain ADD c INTEGER NULL;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'it''s the third', N'SCHEMA', @schema, N'TABLE', N'plain', N'COLUMN', N'c';
GO

-- back:
ALTER TABLE plain DROP COLUMN c;
GO

-- oracle ==========================================================================================
ALTER TABLE plain ADD c INTEGER;
COMMENT ON COLUMN plain.c IS 'it''s the third';

-- back:
ALTER TABLE plain DROP COLUMN c;
