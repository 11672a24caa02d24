REM shop: downgrade for Oracle 19, to be run with sqlplus
REM
REM   from   c40e8d7b25f9
REM   to     base
REM
REM   c40e8d7b25f9   a view of the open orders
REM   1b6a9f40c7d2   everyone may log in
REM   d6b2f81e04c5   receipts are numbered, drafts no longer
REM   5a0e93c7d8f1   orders may be cancelled
REM   85cf2e916d30   reviews
REM   3e7c05b9d4a6   payment methods are text; nobody keeps wishes
REM   9a1d62fc08e7   spring is over
REM   6be5403ad97f   payments
REM   f27d98e3104c   an order may use a voucher
REM   48f1c7a05eb2   coupons are vouchers
REM   d9036be4f821   coupons
REM   2ca8715fe3b0   say what things are
REM   b64e20d9f715   the prices of spring
REM   0f93a6c8e14d   addresses, and no newsletter any more
REM   77b0de512c9f   titles may be longer; a customer has a display name
REM   c2f4a9e61d07   customers have a phone; find products by title
REM   19d7f5b3c0aa   the first goods
REM   e80c64a1937b   orders and their lines
REM   5d1be7720f68   categories and products
REM   a3f09c11d2e4   customers and currencies
REM
REM   run    NLS_LANG=.AL32UTF8 sqlplus -L USER@DATABASE @downgrade.oracle.sql
REM   needs  the rights to create objects, to alter and drop what it names, to write rows; a new session without an open transaction
REM   fails  at the first error, at the step that was named last; Oracle commits each DDL statement by itself, so that the steps before it stay, while the version table says where its revision began: undo them by hand, or compile with --resumable in the first place; exit code 1
REM   input  sha256 2ddbc4344aee3486609a49bd4399a1a8a5c58a4a39c79d97bc16c3c85d772741   limbeck 0.1.0

WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ESCAPE OFF
SET SQLBLANKLINES ON
SET AUTOCOMMIT OFF
SET EXITCOMMIT OFF

ALTER SESSION SET DDL_LOCK_TIMEOUT = 5;


REM 1 of 20 =========================================================================================================
REM c40e8d7b25f9 -> 1b6a9f40c7d2   a view of the open orders
PROMPT 1 of 20: c40e8d7b25f9 a view of the open orders

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'c40e8d7b25f9' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', the script starts at c40e8d7b25f9. Nothing was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, the script starts at c40e8d7b25f9. Nothing was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
DROP TRIGGER order_line_price;

PROMPT   step 2 of 3
DROP VIEW open_totals;

PROMPT   step 3 of 3
DROP VIEW open_orders;

BEGIN
  UPDATE alembic_version
  SET version_num = '1b6a9f40c7d2'
  WHERE version_num = 'c40e8d7b25f9';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c40e8d7b25f9: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 2 of 20 =========================================================================================================
REM 1b6a9f40c7d2 -> d6b2f81e04c5   everyone may log in
PROMPT 2 of 20: 1b6a9f40c7d2 everyone may log in

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '1b6a9f40c7d2' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 1b6a9f40c7d2. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 1b6a9f40c7d2. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

ALTER TABLE customer DROP COLUMN active;

BEGIN
  UPDATE alembic_version
  SET version_num = 'd6b2f81e04c5'
  WHERE version_num = '1b6a9f40c7d2';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 1b6a9f40c7d2: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 3 of 20 =========================================================================================================
REM d6b2f81e04c5 -> 5a0e93c7d8f1   receipts are numbered, drafts no longer
PROMPT 3 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'd6b2f81e04c5' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at d6b2f81e04c5. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at d6b2f81e04c5. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
CREATE SEQUENCE draft_number;

PROMPT   step 2 of 3
ALTER SEQUENCE receipt_number INCREMENT BY 1;

PROMPT   step 3 of 3
DROP SEQUENCE receipt_number;

BEGIN
  UPDATE alembic_version
  SET version_num = '5a0e93c7d8f1'
  WHERE version_num = 'd6b2f81e04c5';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row d6b2f81e04c5: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 4 of 20 =========================================================================================================
REM 5a0e93c7d8f1 -> 85cf2e916d30   orders may be cancelled
PROMPT 4 of 20: 5a0e93c7d8f1 orders may be cancelled

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5a0e93c7d8f1' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5a0e93c7d8f1. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 5a0e93c7d8f1. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 5
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'order'
      AND k.column_name = 'STATUS'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''open'', ''paid'', ''cancelled'', ''shipped'', ''returned'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE "order" DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/

PROMPT   step 2 of 5
ALTER TABLE "order" ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'returned', 'it''s back'));

PROMPT   step 3 of 5
UPDATE "order"
SET status = 'it''s back'
WHERE status = 'returned';

PROMPT   step 4 of 5
BEGIN
  FOR one IN (
    SELECT c.constraint_name
    FROM all_constraints c
    JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
    WHERE c.owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND c.table_name = 'order'
      AND k.column_name = 'STATUS'
      AND c.constraint_type = 'C' AND c.generated = 'GENERATED NAME'
      AND INSTR(c.search_condition_vc, 'IN (''open'', ''paid'', ''cancelled'', ''shipped'', ''returned'', ''it''''s back'')') > 0
  ) LOOP
    EXECUTE IMMEDIATE 'ALTER TABLE "order" DROP CONSTRAINT "' || one.constraint_name || '"';
  END LOOP;
END;
/

PROMPT   step 5 of 5
ALTER TABLE "order" ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back'));

BEGIN
  UPDATE alembic_version
  SET version_num = '85cf2e916d30'
  WHERE version_num = '5a0e93c7d8f1';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 5a0e93c7d8f1: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 5 of 20 =========================================================================================================
REM 85cf2e916d30 -> 3e7c05b9d4a6   reviews
PROMPT 5 of 20: 85cf2e916d30 reviews

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '85cf2e916d30' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 85cf2e916d30. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 85cf2e916d30. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 2
DELETE FROM review
WHERE product_id = 1
  AND customer_id = 1;

PROMPT   step 2 of 2
DROP TABLE review;

BEGIN
  UPDATE alembic_version
  SET version_num = '3e7c05b9d4a6'
  WHERE version_num = '85cf2e916d30';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 85cf2e916d30: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 6 of 20 =========================================================================================================
REM 3e7c05b9d4a6 -> 9a1d62fc08e7   payment methods are text; nobody keeps wishes
PROMPT 6 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '3e7c05b9d4a6' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 3e7c05b9d4a6. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 3e7c05b9d4a6. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 4
ALTER TABLE product ADD weight DOUBLE PRECISION;

PROMPT   step 2 of 4
CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note NVARCHAR2(200),
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);

REM createEnum: nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK

PROMPT   step 3 of 4
ALTER TABLE payment MODIFY method VARCHAR2(8 CHAR);

PROMPT   step 4 of 4
ALTER TABLE payment ADD CHECK (method IN ('card', 'transfer', 'cash'));

BEGIN
  UPDATE alembic_version
  SET version_num = '9a1d62fc08e7'
  WHERE version_num = '3e7c05b9d4a6';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 3e7c05b9d4a6: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 7 of 20 =========================================================================================================
REM 9a1d62fc08e7 -> 6be5403ad97f   spring is over
PROMPT 7 of 20: 9a1d62fc08e7 spring is over

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '9a1d62fc08e7' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 9a1d62fc08e7. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 9a1d62fc08e7. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
DROP INDEX ix_product_title_sku;

PROMPT   step 2 of 3
CREATE INDEX ix_product_title ON product (title);

PROMPT   step 3 of 3
INSERT INTO voucher (id, code, percent_off) VALUES
    ('b81d53a07c424f0e9a361f6e8d2c7b05', 'SPRING', 20);

BEGIN
  UPDATE alembic_version
  SET version_num = '6be5403ad97f'
  WHERE version_num = '9a1d62fc08e7';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 9a1d62fc08e7: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 8 of 20 =========================================================================================================
REM 6be5403ad97f -> f27d98e3104c   payments
PROMPT 8 of 20: 6be5403ad97f payments

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '6be5403ad97f' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 6be5403ad97f. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 6be5403ad97f. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 7
DELETE FROM payment
WHERE id = 1000;

PROMPT   step 2 of 7
DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 2;

PROMPT   step 3 of 7
DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 1;

PROMPT   step 4 of 7
DELETE FROM "order"
WHERE id = 1;

PROMPT   step 5 of 7
DELETE FROM customer
WHERE id = 1;

PROMPT   step 6 of 7
DROP TABLE payment;

REM dropEnum: nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK

PROMPT   step 7 of 7
DROP SEQUENCE draft_number;

BEGIN
  UPDATE alembic_version
  SET version_num = 'f27d98e3104c'
  WHERE version_num = '6be5403ad97f';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 6be5403ad97f: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 9 of 20 =========================================================================================================
REM f27d98e3104c -> 48f1c7a05eb2   an order may use a voucher
PROMPT 9 of 20: f27d98e3104c an order may use a voucher

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'f27d98e3104c' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at f27d98e3104c. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at f27d98e3104c. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 2
ALTER TABLE "order" DROP CONSTRAINT fk_order_voucher;

PROMPT   step 2 of 2
ALTER TABLE "order" DROP COLUMN voucher_id;

BEGIN
  UPDATE alembic_version
  SET version_num = '48f1c7a05eb2'
  WHERE version_num = 'f27d98e3104c';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row f27d98e3104c: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 10 of 20 ========================================================================================================
REM 48f1c7a05eb2 -> d9036be4f821   coupons are vouchers
PROMPT 10 of 20: 48f1c7a05eb2 coupons are vouchers

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '48f1c7a05eb2' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 48f1c7a05eb2. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 48f1c7a05eb2. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
ALTER TABLE voucher DROP CONSTRAINT ck_voucher_percent;

PROMPT   step 2 of 3
ALTER TABLE voucher ADD CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50);

PROMPT   step 3 of 3
ALTER TABLE voucher RENAME TO coupon;

BEGIN
  UPDATE alembic_version
  SET version_num = 'd9036be4f821'
  WHERE version_num = '48f1c7a05eb2';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 48f1c7a05eb2: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 11 of 20 ========================================================================================================
REM d9036be4f821 -> 2ca8715fe3b0   coupons
PROMPT 11 of 20: d9036be4f821 coupons

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'd9036be4f821' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at d9036be4f821. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at d9036be4f821. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
DELETE FROM coupon
WHERE id = 'b81d53a07c424f0e9a361f6e8d2c7b05';

PROMPT   step 2 of 3
DELETE FROM coupon
WHERE id = '6f2c1b7e0d3a4a558f110a7c5d9e2b44';

PROMPT   step 3 of 3
DROP TABLE coupon;

BEGIN
  UPDATE alembic_version
  SET version_num = '2ca8715fe3b0'
  WHERE version_num = 'd9036be4f821';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row d9036be4f821: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 12 of 20 ========================================================================================================
REM 2ca8715fe3b0 -> b64e20d9f715   say what things are
PROMPT 12 of 20: 2ca8715fe3b0 say what things are

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '2ca8715fe3b0' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 2ca8715fe3b0. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 2ca8715fe3b0. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 5
COMMENT ON TABLE currency IS 'what prices are given in';

PROMPT   step 2 of 5
COMMENT ON COLUMN category.parent_id IS 'the category above; none for a root';

PROMPT   step 3 of 5
COMMENT ON COLUMN customer.email IS '';

PROMPT   step 4 of 5
COMMENT ON TABLE product IS 'everything that was ever on sale';

PROMPT   step 5 of 5
COMMENT ON TABLE customer IS '';

BEGIN
  UPDATE alembic_version
  SET version_num = 'b64e20d9f715'
  WHERE version_num = '2ca8715fe3b0';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 2ca8715fe3b0: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 13 of 20 ========================================================================================================
REM b64e20d9f715 -> 0f93a6c8e14d   the prices of spring
PROMPT 13 of 20: b64e20d9f715 the prices of spring

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'b64e20d9f715' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at b64e20d9f715. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at b64e20d9f715. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 2
UPDATE product
SET stock = stock - 10
WHERE sku = 'K-0042';

PROMPT   step 2 of 2
UPDATE product
SET price = 29.90
WHERE sku = 'B-0001';

BEGIN
  UPDATE alembic_version
  SET version_num = '0f93a6c8e14d'
  WHERE version_num = 'b64e20d9f715';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row b64e20d9f715: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 14 of 20 ========================================================================================================
REM 0f93a6c8e14d -> 77b0de512c9f   addresses, and no newsletter any more
PROMPT 14 of 20: 0f93a6c8e14d addresses, and no newsletter any more

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '0f93a6c8e14d' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 0f93a6c8e14d. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 0f93a6c8e14d. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 7
DROP INDEX ix_customer_city;

PROMPT   step 2 of 7
ALTER TABLE customer DROP CONSTRAINT uq_customer_phone_country;

PROMPT   step 3 of 7
ALTER TABLE customer MODIFY email VARCHAR2(255 CHAR);

PROMPT   step 4 of 7
ALTER TABLE customer ADD newsletter NUMBER(1) DEFAULT 0 NOT NULL CHECK (newsletter IN (0, 1));

PROMPT   step 5 of 7
ALTER TABLE customer DROP COLUMN country;

PROMPT   step 6 of 7
ALTER TABLE customer DROP COLUMN city;

PROMPT   step 7 of 7
ALTER TABLE customer DROP COLUMN street;

BEGIN
  UPDATE alembic_version
  SET version_num = '77b0de512c9f'
  WHERE version_num = '0f93a6c8e14d';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 0f93a6c8e14d: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 15 of 20 ========================================================================================================
REM 77b0de512c9f -> c2f4a9e61d07   titles may be longer; a customer has a display name
PROMPT 15 of 20: 77b0de512c9f titles may be longer; a customer has a display name

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '77b0de512c9f' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 77b0de512c9f. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 77b0de512c9f. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 5
ALTER TABLE category MODIFY title NVARCHAR2(80) NOT NULL;

PROMPT   step 2 of 5
ALTER TABLE product MODIFY stock DEFAULT 0;

PROMPT   step 3 of 5
ALTER TABLE customer RENAME COLUMN display_name TO full_name;

PROMPT   step 4 of 5
ALTER TABLE product MODIFY title NVARCHAR2(200);

PROMPT   step 5 of 5
COMMENT ON COLUMN product.title IS '';

BEGIN
  UPDATE alembic_version
  SET version_num = 'c2f4a9e61d07'
  WHERE version_num = '77b0de512c9f';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 77b0de512c9f: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 16 of 20 ========================================================================================================
REM c2f4a9e61d07 -> 19d7f5b3c0aa   customers have a phone; find products by title
PROMPT 16 of 20: c2f4a9e61d07 customers have a phone; find products by title

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'c2f4a9e61d07' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at c2f4a9e61d07. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at c2f4a9e61d07. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 4
DROP INDEX ix_product_lower_sku;

PROMPT   step 2 of 4
DROP INDEX ix_product_title;

PROMPT   step 3 of 4
ALTER TABLE product DROP COLUMN active;

PROMPT   step 4 of 4
ALTER TABLE customer DROP COLUMN phone;

BEGIN
  UPDATE alembic_version
  SET version_num = '19d7f5b3c0aa'
  WHERE version_num = 'c2f4a9e61d07';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row c2f4a9e61d07: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 17 of 20 ========================================================================================================
REM 19d7f5b3c0aa -> e80c64a1937b   the first goods
PROMPT 17 of 20: 19d7f5b3c0aa the first goods

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '19d7f5b3c0aa' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 19d7f5b3c0aa. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 19d7f5b3c0aa. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 5
DELETE FROM product
WHERE id = 2;

PROMPT   step 2 of 5
DELETE FROM product
WHERE id = 1;

PROMPT   step 3 of 5
DELETE FROM category
WHERE id = 3;

PROMPT   step 4 of 5
DELETE FROM category
WHERE id = 2;

PROMPT   step 5 of 5
DELETE FROM category
WHERE id = 1;

BEGIN
  UPDATE alembic_version
  SET version_num = 'e80c64a1937b'
  WHERE version_num = '19d7f5b3c0aa';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 19d7f5b3c0aa: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 18 of 20 ========================================================================================================
REM e80c64a1937b -> 5d1be7720f68   orders and their lines
PROMPT 18 of 20: e80c64a1937b orders and their lines

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'e80c64a1937b' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at e80c64a1937b. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at e80c64a1937b. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 2
DROP TABLE order_line;

PROMPT   step 2 of 2
DROP TABLE "order";

REM dropEnum: nothing to do: Oracle has no enum types; each column that uses one holds its values by a CHECK

BEGIN
  UPDATE alembic_version
  SET version_num = '5d1be7720f68'
  WHERE version_num = 'e80c64a1937b';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row e80c64a1937b: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 19 of 20 ========================================================================================================
REM 5d1be7720f68 -> a3f09c11d2e4   categories and products
PROMPT 19 of 20: 5d1be7720f68 categories and products

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> '5d1be7720f68' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at 5d1be7720f68. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at 5d1be7720f68. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 3
DROP TABLE wishlist;

PROMPT   step 2 of 3
DROP TABLE product;

PROMPT   step 3 of 3
DROP TABLE category;

BEGIN
  UPDATE alembic_version
  SET version_num = 'a3f09c11d2e4'
  WHERE version_num = '5d1be7720f68';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row 5d1be7720f68: another run has changed it');
  END IF;
END;
/

COMMIT;


REM 20 of 20 ========================================================================================================
REM a3f09c11d2e4 -> base   customers and currencies
PROMPT 20 of 20: a3f09c11d2e4 customers and currencies

DECLARE
  l_found VARCHAR2(4000);
BEGIN
  EXECUTE IMMEDIATE 'SELECT LISTAGG(version_num, '', '') WITHIN GROUP (ORDER BY NLSSORT(version_num, ''NLS_SORT=BINARY'')) FROM alembic_version' INTO l_found;
  IF NVL(l_found, 'no revision') <> 'a3f09c11d2e4' THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: this database is at ' || NVL(l_found, 'no revision') ||
      ', this step starts at a3f09c11d2e4. Nothing of this step was changed.');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF SQLCODE = -942 THEN
      RAISE_APPLICATION_ERROR(-20001,
        'refused: this database has no table alembic_version, this step starts at a3f09c11d2e4. Nothing of this step was changed.');
    END IF;
    RAISE;
END;
/

PROMPT   step 1 of 5
DELETE FROM currency
WHERE code = 'JPY';

PROMPT   step 2 of 5
DELETE FROM currency
WHERE code = 'CHF';

PROMPT   step 3 of 5
DELETE FROM currency
WHERE code = 'EUR';

PROMPT   step 4 of 5
DROP TABLE customer;

PROMPT   step 5 of 5
DROP TABLE currency;

BEGIN
  DELETE FROM alembic_version
  WHERE version_num = 'a3f09c11d2e4';
  IF SQL%ROWCOUNT <> 1 THEN
    RAISE_APPLICATION_ERROR(-20001, 'refused: the version table did not hold the row a3f09c11d2e4: another run has changed it');
  END IF;
END;
/

COMMIT;


PROMPT done: the database is at no revision
EXIT SUCCESS COMMIT
-- end of script
