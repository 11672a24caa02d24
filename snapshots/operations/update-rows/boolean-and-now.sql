-- given: create table account

-- postgresql ======================================================================================
UPDATE account
SET active = false,
    created = now()
WHERE email = 'a@example.com';

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.

-- mysql ===========================================================================================
UPDATE account
SET active = false,
    created = CURRENT_TIMESTAMP
WHERE email = 'a@example.com';

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.

-- mariadb =========================================================================================
UPDATE account
SET active = false,
    created = CURRENT_TIMESTAMP
WHERE email = 'a@example.com';

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.

-- sqlite ==========================================================================================
UPDATE account
SET active = 0,
    created = CURRENT_TIMESTAMP
WHERE email = 'a@example.com';

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.

-- mssql ===========================================================================================
UPDATE account
SET active = 0,
    created = CURRENT_TIMESTAMP
WHERE email = 'a@example.com';
GO

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.

-- oracle ==========================================================================================
UPDATE account
SET active = 0,
    created = CURRENT_TIMESTAMP
WHERE email = 'a@example.com';

-- back:
-- refused[irreversible]: the values before the update of account are not known
--   help: Write the downgrade of this revision.
