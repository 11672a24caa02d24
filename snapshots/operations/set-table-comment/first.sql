-- given: create table plain

-- postgresql ======================================================================================
COMMENT ON TABLE plain IS 'nothing special';

-- back:
COMMENT ON TABLE plain IS NULL;

-- mysql ===========================================================================================
ALTER TABLE plain COMMENT = 'nothing special';

-- back:
ALTER TABLE plain COMMENT = '';

-- mariadb =========================================================================================
ALTER TABLE plain COMMENT = 'nothing special';

-- back:
ALTER TABLE plain COMMENT = '';

-- sqlite ==========================================================================================
-- nothing to do: SQLite keeps no comments

-- back:
-- nothing to do: SQLite keeps no comments

-- mssql ===========================================================================================
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'nothing special', N'SCHEMA', @schema, N'TABLE', N'plain';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'plain';
GO

-- oracle ==========================================================================================
COMMENT ON TABLE plain IS 'nothing special';

-- back:
COMMENT ON TABLE plain IS '';
