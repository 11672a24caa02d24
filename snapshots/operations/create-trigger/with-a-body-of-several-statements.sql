-- given: create table plain

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
DELIMITER $$
CREATE TRIGGER limit_a BEFORE UPDATE ON plain FOR EACH ROW BEGIN
  IF NEW.a > 9 THEN SET NEW.a = 9; END IF;
  SET NEW.b = CASE WHEN NEW.a = 9 THEN 'most' ELSE 'less' END;
END
$$
DELIMITER ;

-- back:
DROP TRIGGER limit_a;

-- mariadb =========================================================================================
DELIMITER $$
CREATE TRIGGER limit_a BEFORE UPDATE ON plain FOR EACH ROW BEGIN
  IF NEW.a > 9 THEN SET NEW.a = 9; END IF;
  SET NEW.b = CASE WHEN NEW.a = 9 THEN 'most' ELSE 'less' END;
END
$$
DELIMITER ;

-- back:
DROP TRIGGER limit_a;

-- sqlite ==========================================================================================
CREATE TRIGGER limit_a AFTER UPDATE OF a ON plain WHEN NEW.a > 9 BEGIN
  UPDATE plain SET a = 9 WHERE id = NEW.id;
  UPDATE plain SET b = CASE WHEN a = 9 THEN 'most' ELSE 'less' END;
END;

-- back:
DROP TRIGGER limit_a;

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
