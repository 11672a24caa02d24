-- given: create table document, create index ix_title

-- postgresql ======================================================================================
DROP INDEX IF EXISTS ix_title;

-- back:
CREATE INDEX ix_title ON document (title);

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no DROP INDEX IF EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
CREATE INDEX ix_title ON document (title);

-- mariadb =========================================================================================
DROP INDEX IF EXISTS ix_title ON document;

-- back:
CREATE INDEX ix_title ON document (title);

-- sqlite ==========================================================================================
DROP INDEX IF EXISTS ix_title;

-- back:
CREATE INDEX ix_title ON document (title);

-- mssql ===========================================================================================
DROP INDEX IF EXISTS ix_title ON document;
GO

-- back:
CREATE INDEX ix_title ON document (title);
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'DROP INDEX ix_title';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -1418 THEN
      RAISE;
    END IF;
END;
/

-- back:
CREATE INDEX ix_title ON document (title);
