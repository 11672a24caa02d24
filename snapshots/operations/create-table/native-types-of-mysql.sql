-- postgresql ======================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mysql ===========================================================================================
CREATE TABLE t (
    id INT NOT NULL AUTO_INCREMENT,
    a TINYINT(1),
    b MEDIUMTEXT,
    c LONGBLOB,
    d SET('x', 'it''s'),
    e YEAR,
    f VARCHAR(20) CHARACTER SET ascii,
    g BIGINT UNSIGNED,
    h TIMESTAMP(6) NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
CREATE TABLE t (
    id INT NOT NULL AUTO_INCREMENT,
    a TINYINT(1),
    b MEDIUMTEXT,
    c LONGBLOB,
    d SET('x', 'it''s'),
    e YEAR,
    f VARCHAR(20) CHARACTER SET ascii,
    g BIGINT UNSIGNED,
    h TIMESTAMP(6) NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- mssql ===========================================================================================
-- (no statement)

-- back:
-- (no statement)

-- oracle ==========================================================================================
-- (no statement)

-- back:
-- (no statement)
