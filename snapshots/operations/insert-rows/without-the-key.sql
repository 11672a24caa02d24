-- given: create table plain

-- postgresql ======================================================================================
INSERT INTO plain (a) VALUES
    (1);

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.

-- mysql ===========================================================================================
INSERT INTO plain (a) VALUES
    (1);

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.

-- mariadb =========================================================================================
INSERT INTO plain (a) VALUES
    (1);

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.

-- sqlite ==========================================================================================
INSERT INTO plain (a) VALUES
    (1);

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.

-- mssql ===========================================================================================
INSERT INTO plain (a) VALUES
    (1);
GO

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.

-- oracle ==========================================================================================
INSERT INTO plain (a) VALUES
    (1);

-- back:
-- refused[irreversible]: the rows inserted into plain do not give its primary key
--   help: Give the primary key in every row, or write the downgrade.
