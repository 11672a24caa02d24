REM branched: stamp for Oracle 19, to be run with sqlplus
REM
REM   from   base
REM   to     5ea7c0003010, b111000002010, c0de00001030 (heads)
REM
REM   b111000002010   an invoice goes to an e-mail address
REM   c0de00001030   accounts can be closed
REM   5ea7c0003010   a place to branch from
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @stamp.oracle.sql
REM   needs  a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 64e59299e7ba0f11500ff629940d9fd246357dfb50a4675e5a40527f27ead49d   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF


REM 1 of 3 ==========================================================================================================
REM b111000002000 -> b111000002010   an invoice goes to an e-mail address
PROMPT 1 of 3: b111000002010 an invoice goes to an e-mail address

BEGIN
  EXECUTE IMMEDIATE 'CREATE TABLE schema_version (
    version_num VARCHAR2(32 CHAR) NOT NULL
)';
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE <> -955 THEN
      RAISE;
    END IF;
END;
/

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'no revision' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at no revision. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, the script starts at no revision. Nothing was changed.');
    END IF;
    RAISE;
END;
/

BEGIN
  INSERT INTO schema_version (version_num) VALUES ('b111000002010');
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not take the row b111000002010: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 2 of 3 ==========================================================================================================
REM c0de00001020 -> c0de00001030   accounts can be closed
PROMPT 2 of 3: c0de00001030 accounts can be closed

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'b111000002010' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at b111000002010. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at b111000002010. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

BEGIN
  INSERT INTO schema_version (version_num) VALUES ('c0de00001030');
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not take the row c0de00001030: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 3 of 3 ==========================================================================================================
REM 5ea7c0003000 -> 5ea7c0003010   a place to branch from
PROMPT 3 of 3: 5ea7c0003010 a place to branch from

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'b111000002010, c0de00001030' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at b111000002010, c0de00001030. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, this step starts at b111000002010, c0de00001030. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

BEGIN
  INSERT INTO schema_version (version_num) VALUES ('5ea7c0003010');
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not take the row 5ea7c0003010: another run has changed it');
  END IF;
END;
/

COMMIT;


PROMPT done: the database is at 5ea7c0003010, b111000002010, c0de00001030
EXIT SUCCESS COMMIT
-- end of script
