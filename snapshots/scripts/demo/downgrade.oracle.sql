REM demo: downgrade for Oracle 19, to be run with sqlplus
REM
REM   from   77aa01bb02cc
REM   to     base
REM
REM   77aa01bb02cc   account.email may be longer
REM   3b1f0c2d9e4a   index account balance
REM   1975ea83b712   add account table
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @downgrade.oracle.sql
REM   needs  the rights to alter and drop what it names; a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 1886049c77e2a418c2257675e2dbb61527b2fc5b63303398e6ba43f27a501e8e   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF

ALTER SESSION SET DDL_LOCK_TIMEOUT = 5;


REM 1 of 3 ==========================================================================================================
REM 77aa01bb02cc -> 3b1f0c2d9e4a   account.email may be longer
PROMPT 1 of 3: 77aa01bb02cc account.email may be longer

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '77aa01bb02cc' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at 77aa01bb02cc. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, the script starts at 77aa01bb02cc. Nothing was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE account MODIFY email VARCHAR2(255 CHAR);

BEGIN
  UPDATE alembic_version
  SET version_num = '3b1f0c2d9e4a'
  WHERE version_num = '77aa01bb02cc';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 77aa01bb02cc: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 2 of 3 ==========================================================================================================
REM 3b1f0c2d9e4a -> 1975ea83b712   index account balance
PROMPT 2 of 3: 3b1f0c2d9e4a index account balance

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '3b1f0c2d9e4a' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 3b1f0c2d9e4a. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 3b1f0c2d9e4a. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP INDEX ix_account_balance;

BEGIN
  UPDATE alembic_version
  SET version_num = '1975ea83b712'
  WHERE version_num = '3b1f0c2d9e4a';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 3b1f0c2d9e4a: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 3 of 3 ==========================================================================================================
REM 1975ea83b712 -> base   add account table
PROMPT 3 of 3: 1975ea83b712 add account table

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '1975ea83b712' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 1975ea83b712. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 1975ea83b712. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

DROP TABLE account;

BEGIN
  DELETE FROM alembic_version
  WHERE version_num = '1975ea83b712';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 1975ea83b712: another run has changed it');
  END IF;
END;
/

COMMIT;


PROMPT done: the database is at no revision
EXIT SUCCESS COMMIT
-- end of script
