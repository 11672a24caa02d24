-- given: create table values_of_all

-- postgresql ======================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
-- refused[literal-invalid]: the number 9007199254740992 is beyond 2^53 and may have lost digits
--   help: Write it as text: decimal("9007199254740992"), or in JSON as a string.

-- back:
DELETE FROM values_of_all
WHERE id = 1;
