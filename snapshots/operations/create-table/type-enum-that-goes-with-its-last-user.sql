-- postgresql ======================================================================================
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (
    mood mood
);

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mysql ===========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mariadb =========================================================================================
CREATE TABLE t (
    mood ENUM('sad', 'ok')
);

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- sqlite ==========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) CHECK (mood IN ('sad', 'ok'))
);

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- mssql ===========================================================================================
CREATE TABLE t (
    mood VARCHAR(3) NULL CHECK (mood IN ('sad', 'ok'))
);
GO

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.

-- oracle ==========================================================================================
CREATE TABLE t (
    mood VARCHAR2(3 CHAR) CHECK (mood IN ('sad', 'ok'))
);

-- back:
-- refused[enum-unknown]: there is no enum type mood at this point of the history
--   help: It may have gone with its last user; correct the name or leave the operation out.
