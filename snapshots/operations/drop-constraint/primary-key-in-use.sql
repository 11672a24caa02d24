-- given: create table account, create table invoice

-- postgresql ======================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- mysql ===========================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- mariadb =========================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- sqlite ==========================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- mssql ===========================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- oracle ==========================================================================================
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: foreign key fk_invoice_account_id_account of invoice needs the key of account that is dropped
--   help: Drop that foreign key first.
