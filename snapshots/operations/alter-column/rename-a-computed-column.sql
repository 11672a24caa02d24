-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t RENAME COLUMN twice TO double;

-- back:
ALTER TABLE t RENAME COLUMN double TO twice;

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN twice TO `double`;

-- back:
ALTER TABLE t RENAME COLUMN `double` TO twice;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN twice TO `double`;

-- back:
ALTER TABLE t RENAME COLUMN `double` TO twice;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE t RENAME COLUMN twice TO double;

-- back:
ALTER TABLE t RENAME COLUMN double TO twice;

-- mssql ===========================================================================================
EXEC sp_rename N't.twice', N'double', N'COLUMN';
GO

-- back:
EXEC sp_rename N't.[double]', N'twice', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE t RENAME COLUMN twice TO double;

-- back:
ALTER TABLE t RENAME COLUMN double TO twice;
