-- given: create table t

-- postgresql ======================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- mysql ===========================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- mariadb =========================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- sqlite ==========================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- mssql ===========================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- oracle ==========================================================================================
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?

-- back:
-- refused[operation-invalid]: enum type mood has no value sat
--   help: Did you mean "sad"?
