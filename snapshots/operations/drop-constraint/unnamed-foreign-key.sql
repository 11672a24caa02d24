-- given: create table member

-- postgresql ======================================================================================
ALTER TABLE member DROP CONSTRAINT member_lead_fkey;

-- back:
ALTER TABLE member ADD FOREIGN KEY (lead) REFERENCES member (id);

-- mysql ===========================================================================================
ALTER TABLE member DROP FOREIGN KEY member_ibfk_1;

-- back:
ALTER TABLE member ADD FOREIGN KEY (`lead`) REFERENCES member (id);

-- mariadb =========================================================================================
ALTER TABLE member DROP FOREIGN KEY member_ibfk_1;

-- back:
ALTER TABLE member ADD FOREIGN KEY (`lead`) REFERENCES member (id);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of member, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('member', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'member' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_member (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    CHECK (age > 0)
);
INSERT INTO _limbeck_member (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM member;
DROP TABLE member;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON member (lead);
CREATE INDEX ix_age ON member (age);

-- back:
-- needs: rebuild in main
-- rebuild of member, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('member', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'member' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_member (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    CHECK (age > 0),
    FOREIGN KEY (lead) REFERENCES member (id)
);
INSERT INTO _limbeck_member (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM member;
DROP TABLE member;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON member (lead);
CREATE INDEX ix_age ON member (age);

-- mssql ===========================================================================================
DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE member DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.foreign_keys k
WHERE parent_object_id = OBJECT_ID(N'member') AND k.is_system_named = 1
  AND k.referenced_object_id = OBJECT_ID(N'member')
  AND (SELECT COUNT(*) FROM sys.foreign_key_columns p WHERE p.constraint_object_id = k.object_id AND p.parent_object_id = k.parent_object_id) = 1
  AND (SELECT COUNT(*) FROM sys.foreign_key_columns p WHERE p.constraint_object_id = k.object_id AND p.parent_object_id = k.parent_object_id AND COL_NAME(k.parent_object_id, p.parent_column_id) IN (N'lead')) = 1;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO

-- back:
ALTER TABLE member ADD FOREIGN KEY (lead) REFERENCES member (id);
GO

-- oracle ==========================================================================================
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'MEMBER'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'R'
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name) = 1
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name AND k.column_name IN ('LEAD')) = 1
      AND EXISTS (SELECT * FROM all_constraints r WHERE r.owner = c.r_owner AND r.constraint_name = c.r_constraint_name AND r.table_name = 'MEMBER')
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE member DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/

-- back:
ALTER TABLE member ADD FOREIGN KEY (lead) REFERENCES member (id);
