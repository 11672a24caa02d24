-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE billing.t RENAME TO u;

-- back:
ALTER TABLE billing.u RENAME TO t;

-- mysql ===========================================================================================
ALTER TABLE billing.t RENAME TO billing.u;

-- back:
ALTER TABLE billing.u RENAME TO billing.t;

-- mariadb =========================================================================================
ALTER TABLE billing.t RENAME TO billing.u;

-- back:
ALTER TABLE billing.u RENAME TO billing.t;

-- sqlite ==========================================================================================
ALTER TABLE billing.t RENAME TO u;

-- back:
ALTER TABLE billing.u RENAME TO t;

-- mssql ===========================================================================================
EXEC sp_rename N'billing.t', N'u', N'OBJECT';
GO

-- back:
EXEC sp_rename N'billing.u', N't', N'OBJECT';
GO

-- oracle ==========================================================================================
ALTER TABLE billing.t RENAME TO u;

-- back:
ALTER TABLE billing.u RENAME TO t;
