-- given: create table account

-- postgresql ======================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio TEXT,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- back:
DROP TABLE profile;

-- mysql ===========================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio TEXT,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- back:
DROP TABLE profile;

-- mariadb =========================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio TEXT,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- back:
DROP TABLE profile;

-- sqlite ==========================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio TEXT,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- back:
-- needs: rebuild in main
DROP TABLE profile;

-- mssql ===========================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio VARCHAR(max) NULL,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);
GO

-- back:
DROP TABLE profile;
GO

-- oracle ==========================================================================================
CREATE TABLE profile (
    account_id INTEGER NOT NULL,
    bio CLOB,
    CONSTRAINT pk_profile PRIMARY KEY (account_id),
    CONSTRAINT fk_profile_account_id_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- back:
DROP TABLE profile;
