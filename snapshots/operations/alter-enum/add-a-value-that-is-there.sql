-- given: create table t

-- postgresql ======================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- mysql ===========================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- mariadb =========================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- sqlite ==========================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- mssql ===========================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- oracle ==========================================================================================
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.

-- back:
-- refused[enum-exists]: enum type mood has the value ok already
--   help: Leave the operation out, or choose another value.
