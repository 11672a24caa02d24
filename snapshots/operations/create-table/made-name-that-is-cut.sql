-- postgresql ======================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbb_9807 UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mysql ===========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbb_9807 UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mariadb =========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbb_9807 UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- sqlite ==========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);

-- back:
-- needs: rebuild in main
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- mssql ===========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER NULL,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_cccccccccccccccccccccccccccccccccc_9807 UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);
GO

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
GO

-- oracle ==========================================================================================
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb INTEGER NOT NULL,
    cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc INTEGER,
    CONSTRAINT uq_taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_cccccccccccccccccccccccccccccccccc_9807 UNIQUE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc)
);

-- back:
DROP TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
