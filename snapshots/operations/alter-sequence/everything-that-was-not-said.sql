-- given: create sequence ticket

-- postgresql ======================================================================================
ALTER SEQUENCE ticket INCREMENT BY 2 MINVALUE 1 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1 NO CYCLE;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 2 MINVALUE 1 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1000 NOCYCLE;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 2 MINVALUE 1 MAXVALUE 10000 CACHE 20 CYCLE;
GO

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE NO CYCLE;
GO

-- oracle ==========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 2 MINVALUE 1 MAXVALUE 10000 CACHE 20 CYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 1 NOMINVALUE NOMAXVALUE CACHE 20 NOCYCLE;
