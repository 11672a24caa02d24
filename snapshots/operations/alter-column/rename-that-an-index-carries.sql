-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t RENAME COLUMN b TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO b;

-- mysql ===========================================================================================
ALTER TABLE t RENAME COLUMN b TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO b;

-- mariadb =========================================================================================
ALTER TABLE t RENAME COLUMN b TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO b;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE t RENAME COLUMN b TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO b;

-- mssql ===========================================================================================
EXEC sp_rename N't.b', N'n', N'COLUMN';
GO

-- back:
EXEC sp_rename N't.n', N'b', N'COLUMN';
GO

-- oracle ==========================================================================================
ALTER TABLE t RENAME COLUMN b TO n;

-- back:
ALTER TABLE t RENAME COLUMN n TO b;
