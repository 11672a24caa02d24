-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
DROP INDEX ix_title;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no CREATE INDEX IF NOT EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
DROP INDEX ix_title ON document;

-- mariadb =========================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
DROP INDEX ix_title ON document;

-- sqlite ==========================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
DROP INDEX ix_title;

-- mssql ===========================================================================================
IF NOT EXISTS (SELECT * FROM sys.indexes WHERE object_id = OBJECT_ID(N'document') AND name = N'ix_title')
CREATE INDEX ix_title ON document (title);
GO

-- back:
DROP INDEX ix_title ON document;
GO

-- oracle ==========================================================================================
BEGIN
  EXECUTE IMMEDIATE 'CREATE INDEX ix_title ON document (title)';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -955 THEN
      RAISE;
    END IF;
END;
/

-- back:
DROP INDEX ix_title;
