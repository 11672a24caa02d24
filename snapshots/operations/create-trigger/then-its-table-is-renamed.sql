-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP TRIGGER touch ON fancy;

-- back:
CREATE TRIGGER touch BEFORE INSERT ON fancy FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE fancy RENAME TO plain;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP TRIGGER touch;

-- back:
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON fancy FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;
ALTER TABLE fancy RENAME TO plain;

-- mariadb =========================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP TRIGGER touch;

-- back:
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON fancy FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;
ALTER TABLE fancy RENAME TO plain;

-- sqlite ==========================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP TRIGGER touch;

-- back:
CREATE TRIGGER touch AFTER INSERT ON fancy FOR EACH ROW BEGIN
  UPDATE fancy SET a = 7 WHERE id = NEW.id;
END;
ALTER TABLE fancy RENAME TO plain;

-- mssql ===========================================================================================
EXEC sp_rename N'plain', N'fancy', N'OBJECT';
GO
-- nothing to do: trigger touch of plain is left as it is: it names what is gone, and is invalid until it is made again
DROP TRIGGER touch;
GO

-- back:
-- refused[model-unsure]: the text of trigger touch of fancy is needed here and not known for sure: it is invalid since a table that it names was renamed
--   help: Drop the trigger before and create it again after, by operations; in a downgrade, write it out.

-- oracle ==========================================================================================
ALTER TABLE plain RENAME TO fancy;
DROP TRIGGER touch;

-- back:
CREATE TRIGGER touch BEFORE INSERT ON fancy FOR EACH ROW
BEGIN
  :NEW.a := 7;
END;
/
ALTER TABLE fancy RENAME TO plain;
