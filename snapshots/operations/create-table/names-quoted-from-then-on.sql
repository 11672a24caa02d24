-- given: create table part, create table bone

-- postgresql ======================================================================================
CREATE INDEX ix_limb ON part ("limb");

-- back:
DROP INDEX ix_limb;

-- mysql ===========================================================================================
CREATE INDEX ix_limb ON part (`limb`);

-- back:
DROP INDEX ix_limb ON part;

-- mariadb =========================================================================================
CREATE INDEX ix_limb ON part (`limb`);

-- back:
DROP INDEX ix_limb ON part;

-- sqlite ==========================================================================================
CREATE INDEX ix_limb ON part ("limb");

-- back:
DROP INDEX ix_limb;

-- mssql ===========================================================================================
CREATE INDEX ix_limb ON part ([limb]);
GO

-- back:
DROP INDEX ix_limb ON part;
GO

-- oracle ==========================================================================================
CREATE INDEX ix_limb ON part (limb);

-- back:
DROP INDEX ix_limb;
