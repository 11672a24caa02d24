-- given: create table plain, create view shown

-- postgresql ======================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";
DROP VIEW shown;

-- back:
CREATE VIEW shown (id, a) AS
SELECT id, "order" FROM plain;
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mysql ===========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
-- refused[model-unsure]: the text of view shown is needed here and not known for sure: it is invalid since a column that it names was renamed
--   help: Drop the view before and create it again after, by operations; in a downgrade, write it out.

-- mariadb =========================================================================================
ALTER TABLE plain RENAME COLUMN a TO `order`;
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
-- refused[model-unsure]: the text of view shown is needed here and not known for sure: it is invalid since a column that it names was renamed
--   help: Drop the view before and create it again after, by operations; in a downgrade, write it out.

-- sqlite ==========================================================================================
-- emulated: SQLite renames columns and changes nothing else of them: the table is rebuilt
ALTER TABLE plain RENAME COLUMN a TO "order";
DROP VIEW shown;

-- back:
CREATE VIEW shown (id, a) AS
SELECT id, "order" FROM plain;
ALTER TABLE plain RENAME COLUMN "order" TO a;

-- mssql ===========================================================================================
EXEC sp_rename N'plain.a', N'order', N'COLUMN';
GO
-- nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;
GO

-- back:
-- refused[model-unsure]: the text of view shown is needed here and not known for sure: it is invalid since a column that it names was renamed
--   help: Drop the view before and create it again after, by operations; in a downgrade, write it out.

-- oracle ==========================================================================================
ALTER TABLE plain RENAME COLUMN a TO "order";
REM nothing to do: view shown is left as it is: it names what is gone, and is invalid until it is made again
DROP VIEW shown;

-- back:
-- refused[model-unsure]: the text of view shown is needed here and not known for sure: it is invalid since a column that it names was renamed
--   help: Drop the view before and create it again after, by operations; in a downgrade, write it out.
