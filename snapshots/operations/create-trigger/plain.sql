-- given: create table plain, execute SQL

-- postgresql ======================================================================================
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW EXECUTE FUNCTION touch();

-- back:
DROP TRIGGER touch ON plain;

-- mysql ===========================================================================================
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- back:
DROP TRIGGER touch;

-- mariadb =========================================================================================
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- back:
DROP TRIGGER touch;

-- sqlite ==========================================================================================
CREATE TRIGGER touch AFTER INSERT ON plain FOR EACH ROW BEGIN
  UPDATE plain SET a = 7 WHERE id = NEW.id;
END;

-- back:
DROP TRIGGER touch;

-- mssql ===========================================================================================
CREATE TRIGGER touch ON plain AFTER INSERT AS
UPDATE plain SET a = 7 WHERE id IN (SELECT id FROM inserted);
GO

-- back:
DROP TRIGGER touch;
GO

-- oracle ==========================================================================================
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW
BEGIN
  :NEW.a := 7;
END;
/

-- back:
DROP TRIGGER touch;
