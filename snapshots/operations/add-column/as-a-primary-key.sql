-- given: create table plain

-- postgresql ======================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- mysql ===========================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- mariadb =========================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- sqlite ==========================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- mssql ===========================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- oracle ==========================================================================================
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).

-- back:
-- refused[operation-invalid]: column c is added as a primary key
--   help: Add the column first, then the key with addConstraint(…, primaryKey([…])).
