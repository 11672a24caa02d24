-- given: create table plain, execute SQL, create trigger touch on plain

-- postgresql ======================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- mysql ===========================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- mariadb =========================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- sqlite ==========================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- mssql ===========================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- oracle ==========================================================================================
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?

-- back:
-- refused[trigger-unknown]: plain has no trigger tuch at this point of the history
--   help: Did you mean "touch"?
