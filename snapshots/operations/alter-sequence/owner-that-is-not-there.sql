-- given: create table plain, create sequence ticket

-- postgresql ======================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- mysql ===========================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- mariadb =========================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- sqlite ==========================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- mssql ===========================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- oracle ==========================================================================================
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?

-- back:
-- refused[column-unknown]: table plain has no column c at this point of the history
--   help: Did you mean "a"?
