-- given: create table document

-- postgresql ======================================================================================
CREATE UNIQUE INDEX ix_alive ON document (author) WHERE NOT deleted;

-- back:
DROP INDEX ix_alive;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no partial indexes: ix_alive has a condition
--   help: Index all rows, or restrict the operation with exceptOn.

-- back:
DROP INDEX ix_alive ON document;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no partial indexes: ix_alive has a condition
--   help: Index all rows, or restrict the operation with exceptOn.

-- back:
DROP INDEX ix_alive ON document;

-- sqlite ==========================================================================================
CREATE UNIQUE INDEX ix_alive ON document (author) WHERE deleted = 0;

-- back:
DROP INDEX ix_alive;

-- mssql ===========================================================================================
CREATE UNIQUE INDEX ix_alive ON document (author) WHERE deleted = 0;
GO

-- back:
DROP INDEX ix_alive ON document;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no indexes on a part of the rows
--   help: Index an expression that is NULL for the other rows, or leave the index out with exceptOn.

-- back:
DROP INDEX ix_alive;
