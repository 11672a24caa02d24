-- given: create table plain

-- postgresql ======================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL,
    CONSTRAINT fk_t_a_plain FOREIGN KEY (a) REFERENCES plain (id)
)
PARTITION BY LIST (a);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL has no foreign keys of or to partitioned tables: fk_t_a_plain, and t is partitioned
--   help: Leave the foreign key or the partitions out, for example with exceptOn.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB has no foreign keys of or to partitioned tables: fk_t_a_plain, and t is partitioned
--   help: Leave the foreign key or the partitions out, for example with exceptOn.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL,
    CONSTRAINT fk_t_a_plain FOREIGN KEY (a) REFERENCES plain (id)
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a INTEGER NULL,
    day DATE NOT NULL,
    CONSTRAINT fk_t_a_plain FOREIGN KEY (a) REFERENCES plain (id)
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
CREATE TABLE t (
    a INTEGER,
    day DATE NOT NULL,
    CONSTRAINT fk_t_a_plain FOREIGN KEY (a) REFERENCES plain (id)
);

-- back:
DROP TABLE t;
