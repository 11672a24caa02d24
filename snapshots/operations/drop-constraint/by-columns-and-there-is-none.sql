-- given: create table t

-- postgresql ======================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- mysql ===========================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- mariadb =========================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- sqlite ==========================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- mssql ===========================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- oracle ==========================================================================================
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.

-- back:
-- refused[constraint-unknown]: table t has no constraint on id, b at this point of the history
--   help: Its constraints are: pk_t, uq_t_a, ck_t_b, fk_t_b.
