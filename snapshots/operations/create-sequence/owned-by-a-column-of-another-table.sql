-- given: create table plain

-- postgresql ======================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- mysql ===========================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- mariadb =========================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- sqlite ==========================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- mssql ===========================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- oracle ==========================================================================================
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?

-- back:
-- refused[table-unknown]: there is no table plan at this point of the history
--   help: Did you mean "plain"?
