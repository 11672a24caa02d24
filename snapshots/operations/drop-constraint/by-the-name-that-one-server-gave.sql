-- given: create table member

-- postgresql ======================================================================================
ALTER TABLE member DROP CONSTRAINT member_email_team_key;

-- back:
ALTER TABLE member ADD UNIQUE (email, team);

-- mysql ===========================================================================================
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- back:
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- mariadb =========================================================================================
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- back:
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- sqlite ==========================================================================================
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- back:
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- mssql ===========================================================================================
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- back:
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- oracle ==========================================================================================
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.

-- back:
-- refused[constraint-unknown]: table member has no constraint member_email_team_key at this point of the history
--   help: The table has no named constraint.
