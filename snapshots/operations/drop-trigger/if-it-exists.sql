-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
DROP TRIGGER IF EXISTS touch ON plain;

-- back:
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW EXECUTE FUNCTION touch();

-- mysql ===========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- mariadb =========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- sqlite ==========================================================================================
DROP TRIGGER IF EXISTS touch;

-- back:
CREATE TRIGGER touch AFTER INSERT ON plain FOR EACH ROW BEGIN
  UPDATE plain SET a = 7 WHERE id = NEW.id;
END;

-- mssql ===========================================================================================
DROP TRIGGER IF EXISTS touch;
GO

-- back:
CREATE TRIGGER touch ON plain AFTER INSERT AS
UPDATE plain SET a = 7 WHERE id IN (SELECT id FROM inserted);
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP TRIGGER touch';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -4080 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW
BEGIN
  :NEW.a := 7;
END;
/
