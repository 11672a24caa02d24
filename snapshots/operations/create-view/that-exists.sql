-- given: create table account, create view active_account

-- postgresql ======================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- mysql ===========================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- mariadb =========================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- sqlite ==========================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- mssql ===========================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- oracle ==========================================================================================
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.

-- back:
-- refused[view-exists]: view active_account already exists at this point of the history
--   help: Drop the other view first, choose another name, or set replace: true.
