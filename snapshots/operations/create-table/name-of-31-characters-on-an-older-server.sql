-- postgresql ======================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    a INTEGER
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mysql ===========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    a INTEGER
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mariadb =========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    a INTEGER
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- sqlite ==========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    a INTEGER
);

-- back:
-- needs: rebuild in main
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mssql ===========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    a INTEGER NULL
);
GO

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
GO

-- oracle ==========================================================================================
-- refused[name-too-long]: the name taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa has 31 bytes; 30 are allowed before version 12.2
--   help: Choose a shorter name, or give this one per dialect.

-- back:
-- refused[name-too-long]: the name taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa has 31 bytes; 30 are allowed before version 12.2
--   help: Choose a shorter name, or give this one per dialect.
