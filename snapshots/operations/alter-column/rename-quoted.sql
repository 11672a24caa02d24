-- given: create table item

-- postgresql ======================================================================================
ALTER TABLE item RENAME COLUMN note TO "the order's ""note""";

-- back:
ALTER TABLE item RENAME COLUMN "the order's ""note""" TO note;

-- mysql ===========================================================================================
ALTER TABLE item RENAME COLUMN note TO `the order's "note"`;

-- back:
ALTER TABLE item RENAME COLUMN `the order's "note"` TO note;

-- mariadb =========================================================================================
ALTER TABLE item RENAME COLUMN note TO `the order's "note"`;

-- back:
ALTER TABLE item RENAME COLUMN `the order's "note"` TO note;

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE item RENAME COLUMN note TO "the order's ""note""";

-- back:
ALTER TABLE item RENAME COLUMN "the order's ""note""" TO note;

-- mssql ===========================================================================================
EXEC sp_rename N'item.note', N'the order''s "note"', N'COLUMN';
GO

-- back:
EXEC sp_rename N'item.[the order''s "note"]', N'note', N'COLUMN';
GO

-- oracle ==========================================================================================
-- refused[name-invalid]: the name "the order's \"note\"" cannot be used: Oracle allows no double quote in a name
--   help: Choose another name.

-- back:
-- refused[name-invalid]: the name "the order's \"note\"" cannot be used: Oracle allows no double quote in a name
--   help: Choose another name.
