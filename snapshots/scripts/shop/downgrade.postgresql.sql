-- shop: downgrade for PostgreSQL 15, to be run with psql
--
--   from   c40e8d7b25f9
--   to     base
--
--   c40e8d7b25f9   a view of the open orders
--   1b6a9f40c7d2   everyone may log in
--   d6b2f81e04c5   receipts are numbered, drafts no longer
--   5a0e93c7d8f1   orders may be cancelled
--   85cf2e916d30   reviews
--   3e7c05b9d4a6   payment methods are text; nobody keeps wishes
--   9a1d62fc08e7   spring is over   [1 statement outside a transaction]
--   6be5403ad97f   payments
--   f27d98e3104c   an order may use a voucher
--   48f1c7a05eb2   coupons are vouchers
--   d9036be4f821   coupons
--   2ca8715fe3b0   say what things are
--   b64e20d9f715   the prices of spring
--   0f93a6c8e14d   addresses, and no newsletter any more
--   77b0de512c9f   titles may be longer; a customer has a display name
--   c2f4a9e61d07   customers have a phone; find products by title   [1 statement outside a transaction]
--   19d7f5b3c0aa   the first goods
--   e80c64a1937b   orders and their lines
--   5d1be7720f68   categories and products
--   a3f09c11d2e4   customers and currencies
--
--   run    psql -X -f downgrade.postgresql.sql DATABASE
--   needs  the rights to create objects, to alter and drop what it names, to write rows, to do what its raw SQL says; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 3
--   input  sha256 df8fc44fa70bed0242c2d1aa04c6f996cadedacc588b002ddd457870cbd332d4   limbeck 0.1.0

\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\encoding UTF8
SET standard_conforming_strings = on;
SET lock_timeout = '5000ms';
SET default_transaction_read_only = on;  -- nothing can be written until the guard has passed


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- c40e8d7b25f9 -> 1b6a9f40c7d2   a view of the open orders
\echo '1 of 20: c40e8d7b25f9 a view of the open orders'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'c40e8d7b25f9' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', the script starts at c40e8d7b25f9',
            HINT = 'Nothing was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TRIGGER order_line_price ON order_line;

DROP FUNCTION keep_price();

DROP VIEW open_totals;

DROP VIEW open_orders;

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'c40e8d7b25f9';

COMMIT;


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> d6b2f81e04c5   everyone may log in
\echo '2 of 20: 1b6a9f40c7d2 everyone may log in'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '1b6a9f40c7d2' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 1b6a9f40c7d2',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE customer DROP COLUMN active;

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '1b6a9f40c7d2';

COMMIT;


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 5a0e93c7d8f1   receipts are numbered, drafts no longer
\echo '3 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'd6b2f81e04c5' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at d6b2f81e04c5',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

CREATE SEQUENCE draft_number;

ALTER SEQUENCE receipt_number INCREMENT BY 1;

DROP SEQUENCE receipt_number;

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = 'd6b2f81e04c5';

COMMIT;


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> 85cf2e916d30   orders may be cancelled
\echo '4 of 20: 5a0e93c7d8f1 orders may be cancelled'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '5a0e93c7d8f1' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5a0e93c7d8f1',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TYPE order_status RENAME VALUE 'returned' TO 'it''s back';

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '5a0e93c7d8f1';

COMMIT;


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 3e7c05b9d4a6   reviews
\echo '5 of 20: 85cf2e916d30 reviews'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '85cf2e916d30' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 85cf2e916d30',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DELETE FROM review
WHERE product_id = 1
  AND customer_id = 1;

DROP TABLE review;

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '85cf2e916d30';

COMMIT;


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 9a1d62fc08e7   payment methods are text; nobody keeps wishes
\echo '6 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '3e7c05b9d4a6' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 3e7c05b9d4a6',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE product ADD COLUMN weight DOUBLE PRECISION;

CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note VARCHAR(200),
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);

CREATE TYPE payment_method AS ENUM ('card', 'transfer', 'cash');

ALTER TABLE payment
    ALTER COLUMN method TYPE payment_method USING method::payment_method;

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '3e7c05b9d4a6';

COMMIT;


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 6be5403ad97f   spring is over
\echo '7 of 20: 9a1d62fc08e7 spring is over'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '9a1d62fc08e7' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 9a1d62fc08e7',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP INDEX ix_product_title_sku;

COMMIT;

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '9a1d62fc08e7' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 9a1d62fc08e7',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
    IF EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass('ix_product_title') AND NOT indisvalid) THEN DROP INDEX ix_product_title; END IF;
END
$guard$;

SET default_transaction_read_only = off;
COMMIT;

-- outside a transaction: CREATE INDEX CONCURRENTLY

CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_product_title ON product (title);

SET default_transaction_read_only = on;

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '9a1d62fc08e7' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 9a1d62fc08e7',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass('ix_product_title') AND indisvalid) THEN
        RAISE EXCEPTION USING
            MESSAGE = 'stopped: index ix_product_title is missing or invalid',
            HINT = 'The version table says where the database stands. Run a script that starts there.';
    END IF;
END
$guard$;

INSERT INTO voucher (id, code, percent_off) VALUES
    ('b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05', 'SPRING', 20);

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = '9a1d62fc08e7';

COMMIT;


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> f27d98e3104c   payments
\echo '8 of 20: 6be5403ad97f payments'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '6be5403ad97f' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 6be5403ad97f',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DELETE FROM payment
WHERE id = 1000;

DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 2;

DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 1;

DELETE FROM "order"
WHERE id = 1;

DELETE FROM customer
WHERE id = 1;

DROP TABLE payment;

DROP TYPE payment_method;

DROP SEQUENCE draft_number;

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '6be5403ad97f';

COMMIT;


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 48f1c7a05eb2   an order may use a voucher
\echo '9 of 20: f27d98e3104c an order may use a voucher'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'f27d98e3104c' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at f27d98e3104c',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE "order" DROP CONSTRAINT fk_order_voucher;

ALTER TABLE "order" DROP COLUMN voucher_id;

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'f27d98e3104c';

COMMIT;


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> d9036be4f821   coupons are vouchers
\echo '10 of 20: 48f1c7a05eb2 coupons are vouchers'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '48f1c7a05eb2' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 48f1c7a05eb2',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE voucher DROP CONSTRAINT ck_voucher_percent;

ALTER TABLE voucher ADD CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50);

ALTER TABLE voucher RENAME TO coupon;

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '48f1c7a05eb2';

COMMIT;


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 2ca8715fe3b0   coupons
\echo '11 of 20: d9036be4f821 coupons'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'd9036be4f821' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at d9036be4f821',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DELETE FROM coupon
WHERE id = 'b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05';

DELETE FROM coupon
WHERE id = '6f2c1b7e-0d3a-4a55-8f11-0a7c5d9e2b44';

DROP TABLE coupon;

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'd9036be4f821';

COMMIT;


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> b64e20d9f715   say what things are
\echo '12 of 20: 2ca8715fe3b0 say what things are'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '2ca8715fe3b0' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 2ca8715fe3b0',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

COMMENT ON TABLE currency IS 'what prices are given in';

COMMENT ON COLUMN category.parent_id IS 'the category above; none for a root';

COMMENT ON COLUMN customer.email IS NULL;

COMMENT ON TABLE product IS 'everything that was ever on sale';

COMMENT ON TABLE customer IS NULL;

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '2ca8715fe3b0';

COMMIT;


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 0f93a6c8e14d   the prices of spring
\echo '13 of 20: b64e20d9f715 the prices of spring'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'b64e20d9f715' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at b64e20d9f715',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

UPDATE product
SET stock = stock - 10
WHERE sku = 'K-0042';

UPDATE product
SET price = 29.90
WHERE sku = 'B-0001';

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = 'b64e20d9f715';

COMMIT;


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> 77b0de512c9f   addresses, and no newsletter any more
\echo '14 of 20: 0f93a6c8e14d addresses, and no newsletter any more'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '0f93a6c8e14d' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 0f93a6c8e14d',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP INDEX ix_customer_city;

ALTER TABLE customer DROP CONSTRAINT uq_customer_phone_country;

ALTER TABLE customer
    ALTER COLUMN email TYPE VARCHAR(255);

ALTER TABLE customer ADD COLUMN newsletter BOOLEAN DEFAULT false NOT NULL;

ALTER TABLE customer DROP COLUMN country;

ALTER TABLE customer DROP COLUMN city;

ALTER TABLE customer DROP COLUMN street;

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = '0f93a6c8e14d';

COMMIT;


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> c2f4a9e61d07   titles may be longer; a customer has a display name
\echo '15 of 20: 77b0de512c9f titles may be longer; a customer has a display name'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '77b0de512c9f' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 77b0de512c9f',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

ALTER TABLE category
    ALTER COLUMN title TYPE VARCHAR(80),
    ALTER COLUMN title SET NOT NULL;

ALTER TABLE product
    ALTER COLUMN stock SET DEFAULT 0;

ALTER TABLE customer RENAME COLUMN display_name TO full_name;

ALTER TABLE product
    ALTER COLUMN title TYPE VARCHAR(200);

COMMENT ON COLUMN product.title IS NULL;

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '77b0de512c9f';

COMMIT;


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 19d7f5b3c0aa   customers have a phone; find products by title
\echo '16 of 20: c2f4a9e61d07 customers have a phone; find products by title'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'c2f4a9e61d07' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at c2f4a9e61d07',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP INDEX ix_product_out_of_stock;

DROP INDEX ix_product_lower_sku;

COMMIT;

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'c2f4a9e61d07' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at c2f4a9e61d07',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

SET default_transaction_read_only = off;
COMMIT;

-- outside a transaction: DROP INDEX CONCURRENTLY

DROP INDEX CONCURRENTLY IF EXISTS ix_product_title;

SET default_transaction_read_only = on;

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'c2f4a9e61d07' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at c2f4a9e61d07',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
    IF NOT to_regclass('ix_product_title') IS NULL THEN
        RAISE EXCEPTION USING
            MESSAGE = 'stopped: index ix_product_title is still there',
            HINT = 'The version table says where the database stands. Run a script that starts there.';
    END IF;
END
$guard$;

ALTER TABLE product DROP COLUMN active;

ALTER TABLE customer DROP COLUMN phone;

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'c2f4a9e61d07';

COMMIT;


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> e80c64a1937b   the first goods
\echo '17 of 20: 19d7f5b3c0aa the first goods'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '19d7f5b3c0aa' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 19d7f5b3c0aa',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DELETE FROM product
WHERE id = 2;

DELETE FROM product
WHERE id = 1;

DELETE FROM category
WHERE id = 3;

DELETE FROM category
WHERE id = 2;

DELETE FROM category
WHERE id = 1;

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
WHERE version_num = '19d7f5b3c0aa';

COMMIT;


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 5d1be7720f68   orders and their lines
\echo '18 of 20: e80c64a1937b orders and their lines'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'e80c64a1937b' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at e80c64a1937b',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE order_line;

DROP TABLE "order";

DROP TYPE order_status;

UPDATE alembic_version
SET version_num = '5d1be7720f68'
WHERE version_num = 'e80c64a1937b';

COMMIT;


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> a3f09c11d2e4   categories and products
\echo '19 of 20: 5d1be7720f68 categories and products'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> '5d1be7720f68' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at 5d1be7720f68',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DROP TABLE wishlist;

DROP TABLE product;

DROP TABLE category;

UPDATE alembic_version
SET version_num = 'a3f09c11d2e4'
WHERE version_num = '5d1be7720f68';

COMMIT;


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> base   customers and currencies
\echo '20 of 20: a3f09c11d2e4 customers and currencies'

BEGIN READ WRITE;

LOCK TABLE alembic_version IN SHARE ROW EXCLUSIVE MODE;
DO $guard$
DECLARE found text;
BEGIN
    SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num COLLATE "C"), 'no revision') INTO found
    FROM alembic_version;
    IF found <> 'a3f09c11d2e4' THEN
        RAISE EXCEPTION USING
            MESSAGE = 'refused: this database is at ' || found || ', this step starts at a3f09c11d2e4',
            HINT = 'Nothing of this step was changed. Compile a script that starts where the database is.';
    END IF;
END
$guard$;

DELETE FROM currency
WHERE code = 'JPY';

DELETE FROM currency
WHERE code = 'CHF';

DELETE FROM currency
WHERE code = 'EUR';

DROP TABLE customer;

DROP TABLE currency;

DELETE FROM alembic_version
WHERE version_num = 'a3f09c11d2e4';

COMMIT;


SET default_transaction_read_only = off;

\echo 'done: the database is at no revision'
-- end of script
