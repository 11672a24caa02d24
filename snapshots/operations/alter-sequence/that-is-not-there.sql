-- given: create sequence ticket

-- postgresql ======================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- mysql ===========================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- mariadb =========================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- sqlite ==========================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- mssql ===========================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- oracle ==========================================================================================
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?

-- back:
-- refused[sequence-unknown]: there is no sequence tickets at this point of the history
--   help: Did you mean "ticket"?
