-- given: create table scratch

-- postgresql ======================================================================================
DROP TABLE scratch;

-- back:
CREATE TEMPORARY TABLE scratch (
    a INTEGER
);

-- mysql ===========================================================================================
DROP TEMPORARY TABLE scratch;

-- back:
CREATE TEMPORARY TABLE scratch (
    a INTEGER
);

-- mariadb =========================================================================================
DROP TEMPORARY TABLE scratch;

-- back:
CREATE TEMPORARY TABLE scratch (
    a INTEGER
);

-- sqlite ==========================================================================================
-- needs: rebuild in temp
DROP TABLE scratch;

-- back:
CREATE TEMPORARY TABLE scratch (
    a INTEGER
);

-- mssql ===========================================================================================
DROP TABLE scratch;
GO

-- back:
-- refused[unsupported]: SQL Server knows temporary tables by their name
--   help: Name the table #scratch, or leave temporary out for mssql.

-- oracle ==========================================================================================
DROP TABLE scratch;

-- back:
CREATE GLOBAL TEMPORARY TABLE scratch (
    a INTEGER
) ON COMMIT PRESERVE ROWS;
