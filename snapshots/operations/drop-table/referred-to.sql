-- given: create table account, create table invoice

-- postgresql ======================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- mysql ===========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- mariadb =========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- sqlite ==========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- mssql ===========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- oracle ==========================================================================================
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.

-- back:
-- refused[in-use]: table account is referred to by invoice
--   help: Drop those foreign keys or tables first, or set cascade: true.
