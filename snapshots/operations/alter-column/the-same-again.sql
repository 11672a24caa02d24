-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE VARCHAR(10),
    ALTER COLUMN a SET DEFAULT '12',
    ALTER COLUMN a SET NOT NULL;
COMMENT ON COLUMN t.a IS 'c';

-- back:
ALTER TABLE t
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE VARCHAR(10),
    ALTER COLUMN a SET DEFAULT '12',
    ALTER COLUMN a SET NOT NULL;
COMMENT ON COLUMN t.a IS 'c';

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12' COMMENT 'c';

-- back:
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12' COMMENT 'c';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12' COMMENT 'c';

-- back:
ALTER TABLE t MODIFY a VARCHAR(10) NOT NULL DEFAULT '12' COMMENT 'c';

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- nothing to do: SQLite keeps no comments: column t.a: c

-- back:
-- nothing to do: SQLite keeps no comments: column t.a: c

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ADD DEFAULT '12' FOR a;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'c', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'a';
GO

-- back:
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N't') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N't'), N'a', 'ColumnId');
EXEC (@sql);
GO
ALTER TABLE t ADD DEFAULT '12' FOR a;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'c', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'a';
GO

-- oracle ==========================================================================================
ALTER TABLE t MODIFY a DEFAULT '12';
COMMENT ON COLUMN t.a IS 'c';

-- back:
ALTER TABLE t MODIFY a DEFAULT '12';
COMMENT ON COLUMN t.a IS 'c';
