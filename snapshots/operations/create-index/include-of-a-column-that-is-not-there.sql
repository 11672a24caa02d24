-- given: create table plain

-- postgresql ======================================================================================
-- refused[column-unknown]: table plain has no column bb at this point of the history
--   help: Did you mean "b"?

-- back:
-- refused[column-unknown]: table plain has no column bb at this point of the history
--   help: Did you mean "b"?

-- mysql ===========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- mariadb =========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix ON plain;

-- sqlite ==========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;

-- mssql ===========================================================================================
-- refused[column-unknown]: table plain has no column bb at this point of the history
--   help: Did you mean "b"?

-- back:
-- refused[column-unknown]: table plain has no column bb at this point of the history
--   help: Did you mean "b"?

-- oracle ==========================================================================================
CREATE INDEX ix ON plain (a);

-- back:
DROP INDEX ix;
