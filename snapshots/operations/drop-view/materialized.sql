-- given: create table plain, create view kept

-- postgresql ======================================================================================
DROP MATERIALIZED VIEW IF EXISTS kept;

-- back:
CREATE MATERIALIZED VIEW kept AS
SELECT id FROM plain;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- back:
-- refused[unsupported]: MySQL has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- back:
-- refused[unsupported]: MariaDB has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- back:
-- refused[unsupported]: SQLite has no materialized views
--   help: Leave materialized out, or keep the rows in a table.

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server keeps the rows of a view by an index on it
--   help: Leave materialized out, and create the view WITH SCHEMABINDING and its clustered index by execute.

-- back:
-- refused[unsupported]: SQL Server keeps the rows of a view by an index on it
--   help: Leave materialized out, and create the view WITH SCHEMABINDING and its clustered index by execute.

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP MATERIALIZED VIEW kept';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -12003 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE MATERIALIZED VIEW kept AS
SELECT id FROM plain;
