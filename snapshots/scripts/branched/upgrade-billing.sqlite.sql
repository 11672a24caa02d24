-- branched: upgrade for SQLite 3.40, to be run with sqlite3
--
--   from   c0de00001010
--   to     b111000002010
--
--   b111000002000   invoices
--   b111000002010   an invoice goes to an e-mail address
--
--   run    sqlite3 -bail DATABASE < upgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 44b4d1b18a6dadeb7fc507dbcd3186f29bda7b39fb56cd49379a06314cff0ba2   limbeck 0.1.0

.bail on
.timeout 5000

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at c0de00001010; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'c0de00001010' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at c0de00001010' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM schema_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 2 ----------------------------------------------------------------------------------------------------------
-- base -> b111000002000   invoices
.print "1 of 2: b111000002000 invoices"

CREATE TABLE invoice (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    total NUMERIC(12, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO schema_version (version_num) VALUES ('b111000002000');


-- 2 of 2 ----------------------------------------------------------------------------------------------------------
-- b111000002000 -> b111000002010   an invoice goes to an e-mail address
.print "2 of 2: b111000002010 an invoice goes to an e-mail address"

ALTER TABLE invoice ADD COLUMN sent_to VARCHAR(255);

DELETE FROM schema_version
WHERE version_num = 'b111000002000';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();

UPDATE schema_version
SET version_num = 'b111000002010'
WHERE version_num = 'c0de00001010';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;

.print "done: the database is at b111000002010"
-- end of script
