-- given: create enum type mood

-- postgresql ======================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- mysql ===========================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- mariadb =========================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- sqlite ==========================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- mssql ===========================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- oracle ==========================================================================================
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.

-- back:
-- refused[enum-exists]: enum type mood already exists at this point of the history
--   help: A column that uses an enum type creates it: leave createEnum out, or choose another name.
