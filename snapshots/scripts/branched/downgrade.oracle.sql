REM branched: downgrade for Oracle 19, to be run with sqlplus
REM
REM   from   5ea7c0003010, b111000002010, c0de00001030
REM   to     base
REM
REM   b111000002010   an invoice goes to an e-mail address
REM   b111000002000   invoices
REM   c0de00001030   accounts can be closed
REM   c0de00001020   e-mail and city together
REM   c0de00001011   accounts have a city
REM   c0de00001010   accounts have an e-mail address
REM   5ea7c0003010   a place to branch from
REM   5ea7c0003000   documents to be searched
REM   c0de00001000   accounts
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @downgrade.oracle.sql
REM   needs  the rights to alter and drop what it names; a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 9c0bdfc9545fe821c126931c1d56ef9e8b63404c33c381fd6d3f8cd4baff21ad   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF


REM 1 of 9 ==========================================================================================================
REM b111000002010 -> b111000002000   an invoice goes to an e-mail address
PROMPT 1 of 9: b111000002010 an invoice goes to an e-mail address

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, b111000002010, c0de00001030' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at 5ea7c0003010, b111000002010, c0de00001030. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, the script starts at 5ea7c0003010, b111000002010, c0de00001030. Nothing was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE invoice DROP COLUMN sent_to;

BEGIN
  UPDATE schema_version
  SET version_num = 'b111000002000'
  WHERE version_num = 'b111000002010';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row b111000002010: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 2 of 9 ==========================================================================================================
REM b111000002000 -> base   invoices
PROMPT 2 of 9: b111000002000 invoices

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, b111000002000, c0de00001030' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, b111000002000, c0de00001030. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, b111000002000, c0de00001030. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP TABLE invoice;

BEGIN
  DELETE FROM schema_version
  WHERE version_num = 'b111000002000';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row b111000002000: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 3 of 9 ==========================================================================================================
REM c0de00001030 -> c0de00001020   accounts can be closed
PROMPT 3 of 9: c0de00001030 accounts can be closed

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, c0de00001030' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, c0de00001030. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, c0de00001030. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE account DROP COLUMN active;

BEGIN
  UPDATE schema_version
  SET version_num = 'c0de00001020'
  WHERE version_num = 'c0de00001030';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c0de00001030: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 4 of 9 ==========================================================================================================
REM c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
PROMPT 4 of 9: c0de00001020 e-mail and city together

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, c0de00001020' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, c0de00001020. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, c0de00001020. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP INDEX ix_account_city_email;

BEGIN
  INSERT INTO schema_version (version_num) VALUES ('c0de00001010');
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not take the row c0de00001010: another run has changed it');
  END IF;
  UPDATE schema_version
  SET version_num = 'c0de00001011'
  WHERE version_num = 'c0de00001020';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c0de00001020: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 5 of 9 ==========================================================================================================
REM c0de00001011 -> c0de00001000   accounts have a city
PROMPT 5 of 9: c0de00001011 accounts have a city

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, c0de00001010, c0de00001011' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, c0de00001010, c0de00001011. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, c0de00001010, c0de00001011. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE account DROP COLUMN city;

BEGIN
  DELETE FROM schema_version
  WHERE version_num = 'c0de00001011';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c0de00001011: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 6 of 9 ==========================================================================================================
REM c0de00001010 -> c0de00001000   accounts have an e-mail address
PROMPT 6 of 9: c0de00001010 accounts have an e-mail address

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, c0de00001010' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, c0de00001010. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, c0de00001010. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE account DROP COLUMN email;

BEGIN
  UPDATE schema_version
  SET version_num = 'c0de00001000'
  WHERE version_num = 'c0de00001010';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c0de00001010: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 7 of 9 ==========================================================================================================
REM 5ea7c0003010 -> 5ea7c0003000   a place to branch from
PROMPT 7 of 9: 5ea7c0003010 a place to branch from

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003010, c0de00001000' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003010, c0de00001000. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003010, c0de00001000. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

BEGIN
  UPDATE schema_version
  SET version_num = '5ea7c0003000'
  WHERE version_num = '5ea7c0003010';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 5ea7c0003010: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 8 of 9 ==========================================================================================================
REM 5ea7c0003000 -> base   documents to be searched
PROMPT 8 of 9: 5ea7c0003000 documents to be searched

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5ea7c0003000, c0de00001000' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5ea7c0003000, c0de00001000. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at 5ea7c0003000, c0de00001000. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP TABLE document;

BEGIN
  DELETE FROM schema_version
  WHERE version_num = '5ea7c0003000';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 5ea7c0003000: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 9 of 9 ==========================================================================================================
REM c0de00001000 -> base   accounts
PROMPT 9 of 9: c0de00001000 accounts

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'c0de00001000' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at c0de00001000. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at c0de00001000. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP TABLE account;

BEGIN
  DELETE FROM schema_version
  WHERE version_num = 'c0de00001000';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c0de00001000: another run has changed it');
  END IF;
END;
/

COMMIT;


PROMPT done: the database is at no revision
EXIT SUCCESS COMMIT
-- end of script
