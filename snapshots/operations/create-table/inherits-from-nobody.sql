-- postgresql ======================================================================================
-- refused[table-unknown]: there is no table nobody at this point of the history
--   help: Create it in an earlier revision, or correct the name.

-- back:
DROP TABLE child;

-- mysql ===========================================================================================
CREATE TABLE child (
    c INTEGER
);

-- back:
DROP TABLE child;

-- mariadb =========================================================================================
CREATE TABLE child (
    c INTEGER
);

-- back:
DROP TABLE child;

-- sqlite ==========================================================================================
CREATE TABLE child (
    c INTEGER
);

-- back:
-- needs: rebuild in main
DROP TABLE child;

-- mssql ===========================================================================================
CREATE TABLE child (
    c INTEGER NULL
);
GO

-- back:
DROP TABLE child;
GO

-- oracle ==========================================================================================
CREATE TABLE child (
    c INTEGER
);

-- back:
DROP TABLE child;
