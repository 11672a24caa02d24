-- given: create table plain, create view shown

-- postgresql ======================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- mysql ===========================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- mariadb =========================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- sqlite ==========================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- mssql ===========================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- oracle ==========================================================================================
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?

-- back:
-- refused[view-unknown]: there is no view show at this point of the history
--   help: Did you mean "shown"?
