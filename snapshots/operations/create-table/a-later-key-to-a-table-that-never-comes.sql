-- postgresql ======================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- mysql ===========================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- mariadb =========================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- sqlite ==========================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- mssql ===========================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- oracle ==========================================================================================
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.

-- back:
-- refused[constraint-invalid]: foreign key fk_t_parent_nowhere refers to table nowhere, which does not exist at this point of the history
--   help: Create the table first; for tables that refer to each other give the key useAlter: true, or add it with addConstraint.
