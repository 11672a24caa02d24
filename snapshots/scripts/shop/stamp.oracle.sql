REM shop: stamp for Oracle 19, to be run with sqlplus
REM
REM   from   base
REM   to     c40e8d7b25f9 (head)
REM
REM   c40e8d7b25f9   a view of the open orders
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @stamp.oracle.sql
REM   needs  a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 ba087ed230dd96dd0eb967501abe73ef71c9e37a8a66416d8f5d7dd3fc96af06   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF

ALTER SESSION SET DDL_LOCK_TIMEOUT = 5;


REM 1 of 1 ==========================================================================================================
REM 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
PROMPT 1 of 1: c40e8d7b25f9 a view of the open orders

BEGIN
  EXECUTE IMMEDIATE 'CREATE TABLE alembic_version (
    version_num VARCHAR2(32 CHAR) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
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
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'no revision' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at no revision. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, the script starts at no revision. Nothing was changed.');
    END IF;
    RAISE;
END;
/

BEGIN
  INSERT INTO alembic_version (version_num) VALUES ('c40e8d7b25f9');
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not take the row c40e8d7b25f9: another run has changed it');
  END IF;
END;
/

COMMIT;


PROMPT done: the database is at c40e8d7b25f9
EXIT SUCCESS COMMIT
-- end of script
