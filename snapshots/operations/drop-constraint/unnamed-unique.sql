-- given: create table member

-- postgresql ======================================================================================
ALTER TABLE member DROP CONSTRAINT member_email_team_key;

-- back:
ALTER TABLE member ADD UNIQUE (email, team);

-- mysql ===========================================================================================
ALTER TABLE member DROP INDEX email;

-- back:
ALTER TABLE member ADD UNIQUE (email, team);

-- mariadb =========================================================================================
ALTER TABLE member DROP INDEX email;

-- back:
ALTER TABLE member ADD UNIQUE (email, team);

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
    CHECK (age > 0),
    FOREIGN KEY (lead) REFERENCES member (id),
    UNIQUE (email, team)
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
FROM sys.key_constraints k
WHERE parent_object_id = OBJECT_ID(N'member') AND k.is_system_named = 1
  AND k.type = 'UQ'
  AND (SELECT COUNT(*) FROM sys.index_columns p WHERE p.index_id = k.unique_index_id AND p.object_id = k.parent_object_id) = 2
  AND (SELECT COUNT(*) FROM sys.index_columns p WHERE p.index_id = k.unique_index_id AND p.object_id = k.parent_object_id AND COL_NAME(k.parent_object_id, p.column_id) IN (N'email', N'team')) = 2;
IF @sql = N'' THROW 50000, N'this constraint is not there', 1;
EXEC (@sql);
GO

-- back:
ALTER TABLE member ADD UNIQUE (email, team);
GO

-- oracle ==========================================================================================
ALTER TABLE member DROP UNIQUE (email, team);

-- back:
ALTER TABLE member ADD UNIQUE (email, team);
