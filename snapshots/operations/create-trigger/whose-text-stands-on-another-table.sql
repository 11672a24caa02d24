-- given: create table plain

-- postgresql ======================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- mysql ===========================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- mariadb =========================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- sqlite ==========================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- mssql ===========================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- oracle ==========================================================================================
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.

-- back:
-- refused[operation-invalid]: the text of trigger touch stands on plane, not on plain
--   help: Correct the table, or the text.
