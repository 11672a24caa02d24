-- given: create table document

-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
CREATE FULLTEXT INDEX ft_body ON document (title, body) WITH PARSER ngram;

-- back:
DROP INDEX ft_body ON document;

-- mariadb =========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
