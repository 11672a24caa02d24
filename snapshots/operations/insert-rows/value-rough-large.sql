-- given: create table values_of_all

-- postgresql ======================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: the number 1.7976931348623157e+308 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("1.7976931348623157e+308").

-- back:
DELETE FROM values_of_all
WHERE id = 1;
