-- given: create sequence ticket

-- postgresql ======================================================================================
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1 NO CYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 5 MINVALUE 10 MAXVALUE 500 CACHE 30 CYCLE;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: MySQL alterSequence: there are no sequences
--   help: Let a column count up by autoincrement, or restrict the operation with exceptOn.

-- mariadb =========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1000 NOCYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 5 MINVALUE 10 MAXVALUE 500 CACHE 30 CYCLE;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- back:
-- refused[unsupported]: SQLite alterSequence: there are no sequences
--   help: Let an integer primary key count up, or restrict the operation with exceptOn.

-- mssql ===========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE NO CYCLE;
GO

-- back:
ALTER SEQUENCE ticket INCREMENT BY 5 MINVALUE 10 MAXVALUE 500 CACHE 30 CYCLE;
GO

-- oracle ==========================================================================================
ALTER SEQUENCE ticket INCREMENT BY 1 NOMINVALUE NOMAXVALUE CACHE 20 NOCYCLE;

-- back:
ALTER SEQUENCE ticket INCREMENT BY 5 MINVALUE 10 MAXVALUE 500 CACHE 30 CYCLE;
