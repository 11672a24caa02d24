-- given: create table it's

-- postgresql ======================================================================================
CREATE INDEX "it's [an] `index`" ON "it's" ("a ""b""", "order" DESC);

-- back:
DROP INDEX "it's [an] `index`";

-- mysql ===========================================================================================
CREATE INDEX `it's [an] ``index``` ON `it's` (`a "b"`, `order` DESC);

-- back:
DROP INDEX `it's [an] ``index``` ON `it's`;

-- mariadb =========================================================================================
CREATE INDEX `it's [an] ``index``` ON `it's` (`a "b"`, `order` DESC);

-- back:
DROP INDEX `it's [an] ``index``` ON `it's`;

-- sqlite ==========================================================================================
CREATE INDEX "it's [an] `index`" ON "it's" ("a ""b""", "order" DESC);

-- back:
DROP INDEX "it's [an] `index`";

-- mssql ===========================================================================================
CREATE INDEX [it's [an]] `index`] ON [it's] ([a "b"], [order] DESC);
GO

-- back:
DROP INDEX [it's [an]] `index`] ON [it's];
GO

-- oracle ==========================================================================================
-- refused[name-invalid]: the name "a \"b\"" cannot be used: Oracle allows no double quote in a name
--   help: Choose another name.

-- back:
DROP INDEX "it's [an] `index`";
