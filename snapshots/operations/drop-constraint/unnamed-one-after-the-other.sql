-- given: create table member, add unique constraint to member, add unique constraint to member, add check constraint to member, rename table member to person, add unique constraint to person, drop constraint check on age of person, add check constraint to person, add foreign key to person

-- postgresql ======================================================================================
ALTER TABLE person DROP CONSTRAINT person_age_fkey;
ALTER TABLE person DROP CONSTRAINT member_lead_fkey;
ALTER TABLE person DROP CONSTRAINT person_id_check;
ALTER TABLE person DROP CONSTRAINT person_team_key;
ALTER TABLE person DROP CONSTRAINT member_email_age_key;
ALTER TABLE person DROP CONSTRAINT member_check;
ALTER TABLE person DROP CONSTRAINT member_email_key;

-- back:
ALTER TABLE person ADD CONSTRAINT member_email_key UNIQUE (email);
ALTER TABLE person ADD CONSTRAINT member_check CHECK (age < 200 and team <> '');
ALTER TABLE person ADD CONSTRAINT member_email_age_key UNIQUE (email, age);
ALTER TABLE person ADD UNIQUE (team);
ALTER TABLE person ADD CHECK (id > 5);
ALTER TABLE person ADD CONSTRAINT member_lead_fkey FOREIGN KEY (lead) REFERENCES person (id);
ALTER TABLE person ADD FOREIGN KEY (age) REFERENCES person (id);

-- mysql ===========================================================================================
ALTER TABLE person DROP FOREIGN KEY person_ibfk_2;
ALTER TABLE person DROP FOREIGN KEY person_ibfk_1;
ALTER TABLE person DROP CHECK person_chk_3;
ALTER TABLE person DROP INDEX team;
ALTER TABLE person DROP INDEX email_3;
ALTER TABLE person DROP CHECK person_chk_2;
ALTER TABLE person DROP INDEX email_2;

-- back:
ALTER TABLE person ADD UNIQUE (email);
ALTER TABLE person ADD CONSTRAINT person_chk_2 CHECK (age < 200 and team <> '');
ALTER TABLE person ADD UNIQUE (email, age);
ALTER TABLE person ADD UNIQUE (team);
ALTER TABLE person ADD CHECK (id > 5);
ALTER TABLE person ADD FOREIGN KEY (`lead`) REFERENCES person (id);
ALTER TABLE person ADD FOREIGN KEY (age) REFERENCES person (id);

-- mariadb =========================================================================================
ALTER TABLE person DROP FOREIGN KEY person_ibfk_2;
ALTER TABLE person DROP FOREIGN KEY person_ibfk_1;
ALTER TABLE person DROP CONSTRAINT CONSTRAINT_1;
ALTER TABLE person DROP INDEX team;
ALTER TABLE person DROP INDEX email_3;
ALTER TABLE person DROP CONSTRAINT CONSTRAINT_2;
ALTER TABLE person DROP INDEX email_2;

-- back:
ALTER TABLE person ADD UNIQUE (email);
ALTER TABLE person ADD CONSTRAINT CONSTRAINT_2 CHECK (age < 200 and team <> '');
ALTER TABLE person ADD UNIQUE (email, age);
ALTER TABLE person ADD UNIQUE (team);
ALTER TABLE person ADD CHECK (id > 5);
ALTER TABLE person ADD FOREIGN KEY (`lead`) REFERENCES person (id);
ALTER TABLE person ADD FOREIGN KEY (age) REFERENCES person (id);

-- sqlite ==========================================================================================
-- emulated: SQLite drops no constraints from a table: it is rebuilt
-- needs: rebuild in main
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    FOREIGN KEY (lead) REFERENCES person (id),
    UNIQUE (email),
    UNIQUE (email, age),
    CHECK (age < 200 and team <> ''),
    UNIQUE (team),
    CHECK (id > 5)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    UNIQUE (email, age),
    CHECK (age < 200 and team <> ''),
    UNIQUE (team),
    CHECK (id > 5)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    UNIQUE (email, age),
    CHECK (age < 200 and team <> ''),
    UNIQUE (team)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    UNIQUE (email, age),
    CHECK (age < 200 and team <> '')
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> '')
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);

-- back:
-- needs: rebuild in main
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> '')
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> ''),
    UNIQUE (email, age)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> ''),
    UNIQUE (email, age),
    UNIQUE (team)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> ''),
    UNIQUE (email, age),
    UNIQUE (team),
    CHECK (id > 5)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> ''),
    UNIQUE (email, age),
    UNIQUE (team),
    CHECK (id > 5),
    FOREIGN KEY (lead) REFERENCES person (id)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);
-- rebuild of person, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('person', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'team', 'age', 'lead'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'person' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_lead', 'ix_age'));
CREATE TABLE _limbeck_person (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    team VARCHAR(20),
    age INTEGER,
    lead INTEGER,
    PRIMARY KEY (id),
    UNIQUE (email, team),
    UNIQUE (email),
    CHECK (age < 200 and team <> ''),
    UNIQUE (email, age),
    UNIQUE (team),
    CHECK (id > 5),
    FOREIGN KEY (lead) REFERENCES person (id),
    FOREIGN KEY (age) REFERENCES person (id)
);
INSERT INTO _limbeck_person (id, email, team, age, lead)
SELECT id, email, team, age, lead FROM person;
DROP TABLE person;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _limbeck_person RENAME TO person;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_lead ON person (lead);
CREATE INDEX ix_age ON person (age);

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server must drop a check constraint of person that has no name
--   help: Configure a naming convention, or name the constraint: drop it by execute and add it again with a name.

-- back:
ALTER TABLE person ADD UNIQUE (email);
GO
ALTER TABLE person ADD CHECK (age < 200 and team <> '');
GO
ALTER TABLE person ADD UNIQUE (email, age);
GO
ALTER TABLE person ADD UNIQUE (team);
GO
ALTER TABLE person ADD CHECK (id > 5);
GO
ALTER TABLE person ADD FOREIGN KEY (lead) REFERENCES person (id);
GO
ALTER TABLE person ADD FOREIGN KEY (age) REFERENCES person (id);
GO

-- oracle ==========================================================================================
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'R'
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name) = 1
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name AND k.column_name IN ('AGE')) = 1
      AND EXISTS (SELECT * FROM all_constraints r WHERE r.owner = c.r_owner AND r.constraint_name = c.r_constraint_name AND r.table_name = 'PERSON')
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'R'
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name) = 1
      AND (SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name AND k.column_name IN ('LEAD')) = 1
      AND EXISTS (SELECT * FROM all_constraints r WHERE r.owner = c.r_owner AND r.constraint_name = c.r_constraint_name AND r.table_name = 'PERSON')
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'C'
      AND c.search_condition_vc = 'id > 5'
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/
ALTER TABLE person DROP UNIQUE (team);
ALTER TABLE person DROP UNIQUE (email, age);
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'PERSON'
      AND c.generated = 'GENERATED NAME'
      AND c.constraint_type = 'C'
      AND c.search_condition_vc = 'age < 200 and team <> '''''
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE person DROP CONSTRAINT "' || one.constraint_name || '"';
    RETURN;
  END LOOP;
  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');
END;
/
ALTER TABLE person DROP UNIQUE (email);

-- back:
ALTER TABLE person ADD UNIQUE (email);
ALTER TABLE person ADD CHECK (age < 200 and team <> '');
ALTER TABLE person ADD UNIQUE (email, age);
ALTER TABLE person ADD UNIQUE (team);
ALTER TABLE person ADD CHECK (id > 5);
ALTER TABLE person ADD FOREIGN KEY (lead) REFERENCES person (id);
ALTER TABLE person ADD FOREIGN KEY (age) REFERENCES person (id);
