-- postgresql ======================================================================================
CREATE TABLE t (
    id INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 5 INCREMENT BY 5 MINVALUE 5 MAXVALUE 5000 CACHE 20 CYCLE) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB cannot generate a value always: AUTO_INCREMENT gives way to a value in the row
--   help: Leave out always, or write the column with exceptOn and another one for this dialect.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- refused[unsupported]: SQLite counts every rowid from 1 by 1 and takes given values: column id asks for another identity
--   help: Leave the identity's options out for sqlite.

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
-- refused[unsupported]: SQL Server has no minimum, maximum, cycle or cache for an identity column
--   help: Leave these options out for mssql, or create a sequence with execute and use it as the default.

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    id INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 5 INCREMENT BY 5 MINVALUE 5 MAXVALUE 5000 CACHE 20 CYCLE) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;
