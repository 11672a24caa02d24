-- given: create table it's

-- postgresql ======================================================================================
DROP INDEX "it's [an] `index`";

-- back:
CREATE INDEX "it's [an] `index`" ON "it's" (a);

-- mysql ===========================================================================================
DROP INDEX `it's [an] ``index``` ON `it's`;

-- back:
CREATE INDEX `it's [an] ``index``` ON `it's` (a);

-- mariadb =========================================================================================
DROP INDEX `it's [an] ``index``` ON `it's`;

-- back:
CREATE INDEX `it's [an] ``index``` ON `it's` (a);

-- sqlite ==========================================================================================
DROP INDEX "it's [an] `index`";

-- back:
CREATE INDEX "it's [an] `index`" ON "it's" (a);

-- mssql ===========================================================================================
DROP INDEX [it's [an]] `index`] ON [it's];
GO

-- back:
CREATE INDEX [it's [an]] `index`] ON [it's] (a);
GO

-- oracle ==========================================================================================
DROP INDEX "it's [an] `index`";

-- back:
CREATE INDEX "it's [an] `index`" ON "it's" (a);
