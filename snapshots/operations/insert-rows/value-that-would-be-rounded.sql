-- given: create table t

-- postgresql ======================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- mysql ===========================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- mariadb =========================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- sqlite ==========================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- mssql ===========================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- oracle ==========================================================================================
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.

-- back:
-- refused[literal-invalid]: column price keeps 2 digits behind the point, and 9.999 has 3: it would be rounded
--   help: Write the value as the column keeps it, or give the column a type that keeps all of it.
