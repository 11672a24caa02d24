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
EXEC sp_rename N't.a', N'n', N'COLUMN';
GO

-- back:
EXEC sp_rename N't.n', N'a', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE t RENAME COLUMN a TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO a;
