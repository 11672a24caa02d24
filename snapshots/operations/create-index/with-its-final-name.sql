-- given: create table document

-- postgresql ======================================================================================
CREATE INDEX "Ix Title" ON document (title);

-- back:
DROP INDEX "Ix Title";

-- mysql ===========================================================================================
CREATE INDEX `Ix Title` ON document (title);

-- back:
DROP INDEX `Ix Title` ON document;

-- mariadb =========================================================================================
CREATE INDEX `Ix Title` ON document (title);

-- back:
DROP INDEX `Ix Title` ON document;

-- sqlite ==========================================================================================
CREATE INDEX "Ix Title" ON document (title);

-- back:
DROP INDEX "Ix Title";

-- mssql ===========================================================================================
CREATE INDEX [Ix Title] ON document (title);
GO

-- back:
DROP INDEX [Ix Title] ON document;
GO

-- oracle ==========================================================================================
CREATE INDEX "Ix Title" ON document (title);

-- back:
DROP INDEX "Ix Title";
