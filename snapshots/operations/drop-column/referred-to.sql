-- given: create table account, create table invoice

-- postgresql ======================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- mysql ===========================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- mariadb =========================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- sqlite ==========================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- mssql ===========================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- oracle ==========================================================================================
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.

-- back:
-- refused[in-use]: column account.id is referred to by foreign key fk_invoice_account_id_account of invoice
--   help: Drop that foreign key first.
