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
REM   fails  at the first error; Oracle commits each DDL statement by itself, so that what ran before it stays, while the version table still says where the step began; exit code 1
REM   input  sha256 615560d936d75bc307312ee4bdb97f758558be8fe152bfae8e81f325198f0c17   limbeck 0.1.0

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
  found_rows VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO found_rows;
  IF NVL(found_rows, 'no revision') <> '77aa01bb02cc' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(found_rows, 'no revision') ||
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

UPDATE alembic_version
SET version_num = '3b1f0c2d9e4a'
WHERE version_num = '77aa01bb02cc';

COMMIT;


REM 2 of 3 ==========================================================================================================
REM 3b1f0c2d9e4a -> 1975ea83b712   index account balance
PROMPT 2 of 3: 3b1f0c2d9e4a index account balance

DECLARE
  found_rows VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO found_rows;
  IF NVL(found_rows, 'no revision') <> '3b1f0c2d9e4a' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(found_rows, 'no revision') ||
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

UPDATE alembic_version
SET version_num = '1975ea83b712'
WHERE version_num = '3b1f0c2d9e4a';

COMMIT;


REM 3 of 3 ==========================================================================================================
REM 1975ea83b712 -> base   add account table
PROMPT 3 of 3: 1975ea83b712 add account table

DECLARE
  found_rows VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO found_rows;
  IF NVL(found_rows, 'no revision') <> '1975ea83b712' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(found_rows, 'no revision') ||
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

DELETE FROM alembic_version
WHERE version_num = '1975ea83b712';

COMMIT;


PROMPT done: the database is at no revision
EXIT SUCCESS COMMIT
-- end of script
