-- given: create table plain

-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad');
ALTER TABLE plain ADD COLUMN mood mood;

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mysql ===========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad');

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mariadb =========================================================================================
ALTER TABLE plain ADD COLUMN mood ENUM('sad');

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- sqlite ==========================================================================================
ALTER TABLE plain ADD COLUMN mood VARCHAR(3) CHECK (mood IN ('sad'));

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mssql ===========================================================================================
ALTER TABLE plain ADD mood VARCHAR(3) NULL CHECK (mood IN ('sad'));
GO

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- oracle ==========================================================================================
ALTER TABLE plain ADD mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad'));

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.
