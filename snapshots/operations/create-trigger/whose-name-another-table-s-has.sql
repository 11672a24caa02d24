-- given: create table plain, execute SQL, create trigger touch on plain, create table log

-- postgresql ======================================================================================
CREATE TRIGGER touch BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION touch();

-- back:
DROP TRIGGER touch ON log;

-- mysql ===========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch
--   help: In MySQL the triggers of all tables share their names: choose another name.

-- back:
DROP TRIGGER touch;

-- mariadb =========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch
--   help: In MariaDB the triggers of all tables share their names: choose another name.

-- back:
DROP TRIGGER touch;

-- sqlite ==========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch
--   help: In SQLite the triggers of all tables share their names: choose another name.

-- back:
DROP TRIGGER touch;

-- mssql ===========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch
--   help: In SQL Server the triggers of all tables share their names: choose another name.

-- back:
DROP TRIGGER touch;
GO

-- oracle ==========================================================================================
-- refused[trigger-exists]: plain already has a trigger touch
--   help: In Oracle the triggers of all tables share their names: choose another name.

-- back:
DROP TRIGGER touch;
