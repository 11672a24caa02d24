-- given: create table t

-- postgresql ======================================================================================
INSERT INTO t (sql, n) VALUES
    ('a', 1);

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).

-- mysql ===========================================================================================
INSERT INTO t (`sql`, n) VALUES
    ('a', 1);

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).

-- mariadb =========================================================================================
INSERT INTO t (`sql`, n) VALUES
    ('a', 1);

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).

-- sqlite ==========================================================================================
INSERT INTO t (sql, n) VALUES
    ('a', 1);

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).

-- mssql ===========================================================================================
INSERT INTO t (sql, n) VALUES
    ('a', 1);
GO

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).

-- oracle ==========================================================================================
INSERT INTO t (sql, n) VALUES
    ('a', 1);

-- back:
-- refused[irreversible]: a text of the key column sql would be taken for SQL
--   help: Write the downgrade: op.deleteRows(…, { where: { sql: sql("'…'") } }).
