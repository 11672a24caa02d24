-- given: create table account, create table plain

-- postgresql ======================================================================================
-- refused[operation-invalid]: postgresql.tablespace does not belong to a foreignKey constraint
--   help: Leave the option out.

-- back:
-- (no statement)

-- mysql ===========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES account (id);

-- back:
-- (no statement)

-- mariadb =========================================================================================
ALTER TABLE plain ADD CONSTRAINT fk_plain_a_account FOREIGN KEY (a) REFERENCES account (id);

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite resolves no conflicts of a foreign key
--   help: Leave sqlite.onConflict out, or use onDelete.

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no option clustered of a foreignKey constraint
--   help: Leave mssql.clustered out.

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle keeps no index for a foreignKey constraint
--   help: Leave oracle.tablespace out.

-- back:
-- (no statement)
