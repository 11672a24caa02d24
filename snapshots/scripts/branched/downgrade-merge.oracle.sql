REM branched: downgrade for Oracle 19, to be run with sqlplus
REM
REM   from   c0de00001020
REM   to     c0de00001010, c0de00001011
REM
REM   c0de00001020   e-mail and city together
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @downgrade.oracle.sql
REM   needs  the rights to alter and drop what it names; a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 48101c0ac345df9ad5b01083ee5ad673c357f52ea0100fbd95f50fb2b2c5769b   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF


REM 1 of 1 ==========================================================================================================
REM c0de00001020 -> c0de00001010, c0de00001011   e-mail and city together
PROMPT 1 of 1: c0de00001020 e-mail and city together

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM schema_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'c0de00001020' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at c0de00001020. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table schema_version, the script starts at c0de00001020. Nothing was changed.');
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


PROMPT done: the database is at c0de00001010, c0de00001011
EXIT SUCCESS COMMIT
-- end of script
