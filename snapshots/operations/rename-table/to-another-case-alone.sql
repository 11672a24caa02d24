-- given: create table plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO "Plain";

-- back:
ALTER TABLE "Plain" RENAME TO plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO Plain;

-- back:
ALTER TABLE Plain RENAME TO plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO Plain;

-- back:
ALTER TABLE Plain RENAME TO plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO _limbeck_Plain;
ALTER TABLE _limbeck_Plain RENAME TO Plain;

-- back:
ALTER TABLE Plain RENAME TO _limbeck_plain;
ALTER TABLE _limbeck_plain RENAME TO plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'Plain', N'OBJECT';
GO

-- back:
EXEC sp_rename N'Plain', N'plain', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO "Plain";

-- back:
ALTER TABLE "Plain" RENAME TO plain;
