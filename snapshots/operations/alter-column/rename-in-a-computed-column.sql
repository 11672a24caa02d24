-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;

-- mssql ===========================================================================================
DROP INDEX ix_t_twice ON t;
GO
ALTER TABLE t DROP COLUMN twice;
GO
EXEC sp_rename N't.a', N'n', N'COLUMN';
GO
-- twice made again, now the last column of the table
ALTER TABLE t ADD twice AS (n * 2) PERSISTED;
GO
CREATE INDEX ix_t_twice ON t (twice);
GO

-- back:
DROP INDEX ix_t_twice ON t;
GO
ALTER TABLE t DROP COLUMN twice;
GO
EXEC sp_rename N't.n', N'a', N'COLUMN';
GO
-- twice made again, now the last column of the table
ALTER TABLE t ADD twice AS (a * 2) PERSISTED;
GO
CREATE INDEX ix_t_twice ON t (twice);
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle neither renames a column nor changes its type while a computed column uses it: twice is made from a
--   help: Drop twice first, and add it again after.

-- back:
-- refused[unsupported]: Oracle neither renames a column nor changes its type while a computed column uses it: twice is made from n
--   help: Drop twice first, and add it again after.
