-- given: create table t

-- postgresql ======================================================================================
ALTER TABLE t
    ALTER COLUMN a SET NOT NULL;
COMMENT ON COLUMN t.b IS 'changed';

-- back:
COMMENT ON COLUMN t.b IS NULL;
ALTER TABLE t
    ALTER COLUMN a DROP NOT NULL;

-- mysql ===========================================================================================
ALTER TABLE t MODIFY a VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'x' COMMENT 'kept';
ALTER TABLE t MODIFY b DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP COMMENT 'changed';

-- back:
ALTER TABLE t MODIFY b DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP;
ALTER TABLE t MODIFY a VARCHAR(20) CHARACTER SET ascii DEFAULT 'x' COMMENT 'kept';

-- mariadb =========================================================================================
ALTER TABLE t MODIFY a VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'x' COMMENT 'kept';
ALTER TABLE t MODIFY b DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP COMMENT 'changed';

-- back:
ALTER TABLE t MODIFY b DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP;
ALTER TABLE t MODIFY a VARCHAR(20) CHARACTER SET ascii DEFAULT 'x' COMMENT 'kept';

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
-- needs: rebuild in main
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a VARCHAR(20) DEFAULT 'x' NOT NULL,
    b DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
-- nothing to do: SQLite keeps no comments: column t.b: changed

-- back:
-- needs: rebuild in main
-- nothing to do: nothing changes: SQLite writes the column before and after alike
-- rebuild of t, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('t', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'a', 'b'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 't' COLLATE NOCASE);
CREATE TABLE _limbeck_t (
    id INTEGER NOT NULL,
    a VARCHAR(20) DEFAULT 'x',
    b DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO _limbeck_t (id, a, b)
SELECT id, a, b FROM t;
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- mssql ===========================================================================================
ALTER TABLE t ALTER COLUMN a VARCHAR(20) NOT NULL;
GO
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'changed', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'b';
GO

-- back:
DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N't', N'COLUMN', N'b';
GO
ALTER TABLE t ALTER COLUMN a VARCHAR(20) NULL;
GO

-- oracle ==========================================================================================
ALTER TABLE t MODIFY a NOT NULL;
COMMENT ON COLUMN t.b IS 'changed';

-- back:
COMMENT ON COLUMN t.b IS '';
ALTER TABLE t MODIFY a NULL;
