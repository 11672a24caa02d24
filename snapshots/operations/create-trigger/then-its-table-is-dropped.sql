-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW EXECUTE FUNCTION touch();

-- mysql ===========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- mariadb =========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
DELIMITER $$
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW SET NEW.a = 7
$$
DELIMITER ;

-- sqlite ==========================================================================================
-- needs: rebuild in main
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(20),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE TRIGGER touch AFTER INSERT ON plain FOR EACH ROW BEGIN
  UPDATE plain SET a = 7 WHERE id = NEW.id;
END;

-- mssql ===========================================================================================
DROP TABLE plain;
GO

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER NULL,
    b VARCHAR(20) NULL,
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
GO
CREATE TRIGGER touch ON plain AFTER INSERT AS
UPDATE plain SET a = 7 WHERE id IN (SELECT id FROM inserted);
GO

-- oracle ==========================================================================================
DROP TABLE plain;

-- back:
CREATE TABLE plain (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR2(20 CHAR),
    CONSTRAINT pk_plain PRIMARY KEY (id)
);
CREATE TRIGGER touch BEFORE INSERT ON plain FOR EACH ROW
BEGIN
  :NEW.a := 7;
END;
/
