-- given: create table document, create index ix_title

-- postgresql ======================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
-- (no statement)

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no CREATE INDEX IF NOT EXISTS
--   help: Leave the condition out: the history knows what is there.

-- back:
-- (no statement)

-- mariadb =========================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
-- (no statement)

-- sqlite ==========================================================================================
CREATE INDEX IF NOT EXISTS ix_title ON document (title);

-- back:
-- (no statement)

-- mssql ===========================================================================================
IF NOT EXISTS (SELECT * FROM sys.indexes WHERE object_id = OBJECT_ID(N'document') AND name = N'ix_title')
CREATE INDEX ix_title ON document (title);
GO

-- back:
-- (no statement)

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
-- (no statement)
