-- given: create table t

-- postgresql ======================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- mysql ===========================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- mariadb =========================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- sqlite ==========================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- mssql ===========================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- oracle ==========================================================================================
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.

-- back:
-- refused[operation-invalid]: several constraints of t are on b: ck_t_b, fk_t_b
--   help: Give the type too.
