-- branched: upgrade for SQLite 3.40, to be run with sqlite3
--
--   from   base
--   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
--
--   c0de00001000   accounts
--   5ea7c0003000   documents to be searched
--   5ea7c0003010   a place to branch from
--   c0de00001010   accounts have an e-mail address
--   c0de00001011   accounts have a city
--   c0de00001020   e-mail and city together
--   c0de00001030   accounts can be closed
--   b111000002000   invoices
--   b111000002010   an invoice goes to an e-mail address
--
--   run    sqlite3 -bail DATABASE < upgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 8ef4d0dd6e51b530537ef31f39573279aa31162395ef238af083da7d1189436b   limbeck 0.1.0

.bail on
.timeout 5000

BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS schema_version (
    version_num VARCHAR(32) NOT NULL
);

-- guard: the attach fails, with the reason, unless the database is at no revision; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'no revision' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at no revision' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM schema_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> c0de00001000   accounts
.print "1 of 9: c0de00001000 accounts"

CREATE TABLE account (
    id INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

INSERT INTO schema_version (version_num) VALUES ('c0de00001000');


-- 2 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> 5ea7c0003000   documents to be searched
.print "2 of 9: 5ea7c0003000 documents to be searched"

CREATE TABLE document (
    id INTEGER NOT NULL,
    body TEXT,
    CONSTRAINT pk_document PRIMARY KEY (id)
);

INSERT INTO schema_version (version_num) VALUES ('5ea7c0003000');


-- 3 of 9 ----------------------------------------------------------------------------------------------------------
-- 5ea7c0003000 -> 5ea7c0003010   a place to branch from
.print "3 of 9: 5ea7c0003010 a place to branch from"

UPDATE schema_version
SET version_num = '5ea7c0003010'
WHERE version_num = '5ea7c0003000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 4 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001010   accounts have an e-mail address
.print "4 of 9: c0de00001010 accounts have an e-mail address"

ALTER TABLE account ADD COLUMN email VARCHAR(255);

UPDATE schema_version
SET version_num = 'c0de00001010'
WHERE version_num = 'c0de00001000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 5 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001000 -> c0de00001011   accounts have a city
.print "5 of 9: c0de00001011 accounts have a city"

ALTER TABLE account ADD COLUMN city VARCHAR(80);

INSERT INTO schema_version (version_num) VALUES ('c0de00001011');


-- 6 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001010, c0de00001011 -> c0de00001020   e-mail and city together
.print "6 of 9: c0de00001020 e-mail and city together"

CREATE INDEX ix_account_city_email ON account (city, email);

DELETE FROM schema_version
WHERE version_num = 'c0de00001010';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();

UPDATE schema_version
SET version_num = 'c0de00001020'
WHERE version_num = 'c0de00001011';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 7 of 9 ----------------------------------------------------------------------------------------------------------
-- c0de00001020 -> c0de00001030   accounts can be closed
.print "7 of 9: c0de00001030 accounts can be closed"

ALTER TABLE account ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL;

UPDATE schema_version
SET version_num = 'c0de00001030'
WHERE version_num = 'c0de00001020';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 8 of 9 ----------------------------------------------------------------------------------------------------------
-- base -> b111000002000   invoices
.print "8 of 9: b111000002000 invoices"

CREATE TABLE invoice (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO schema_version (version_num) VALUES ('b111000002000');


-- 9 of 9 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
.print "9 of 9: b111000002010 an invoice goes to an e-mail address"

ALTER TABLE invoice ADD COLUMN sent_to VARCHAR(255);

UPDATE schema_version
SET version_num = 'b111000002010'
WHERE version_num = 'b111000002000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at 5ea7c0003010, b111000002010, c0de00001030"
-- end of script
