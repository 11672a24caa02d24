-- shop: downgrade for MySQL 8.0, to be run with mysql
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
--   9a1d62fc08e7   spring is over
--   6be5403ad97f   payments
--   f27d98e3104c   an order may use a voucher
--   48f1c7a05eb2   coupons are vouchers
--   d9036be4f821   coupons
--   2ca8715fe3b0   say what things are
--   b64e20d9f715   the prices of spring
--   0f93a6c8e14d   addresses, and no newsletter any more
--   77b0de512c9f   titles may be longer; a customer has a display name
--   c2f4a9e61d07   customers have a phone; find products by title
--   19d7f5b3c0aa   the first goods
--   e80c64a1937b   orders and their lines
--   5d1be7720f68   categories and products
--   a3f09c11d2e4   customers and currencies
--
--   run    mysql --comments --default-character-set=utf8mb4 DATABASE < downgrade.mysql.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names, to write rows; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 122489abab39960db685d3c09716bc048758106bda67146746b7c9241b32c60a   limbeck 0.1.0

SET autocommit = 1;
SET SESSION transaction_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 5;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('c40e8d7b25f9' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at c40e8d7b25f9'))
    FROM (
        SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY CAST(version_num AS BINARY) SEPARATOR ' '), 'no revision') AS found
        FROM alembic_version
    ) AS version_rows
);
SET @refused = IF(GET_LOCK(CONCAT('limbeck ', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 40)), 0) = 1, @refused,
    'REFUSED: another script is at work on this database');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    COALESCE(@refused, 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO')),
    SESSION transaction_read_only = OFF;


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- c40e8d7b25f9 -> 1b6a9f40c7d2   a view of the open orders
SELECT '1 of 20: c40e8d7b25f9 a view of the open orders' AS progress;

-- step 1 of 3
DROP TRIGGER order_line_price;

-- step 2 of 3
DROP VIEW open_totals;

-- step 3 of 3
DROP VIEW open_orders;

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'c40e8d7b25f9';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row c40e8d7b25f9');


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> d6b2f81e04c5   everyone may log in
SELECT '2 of 20: 1b6a9f40c7d2 everyone may log in' AS progress;

ALTER TABLE customer DROP COLUMN active;

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '1b6a9f40c7d2';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 1b6a9f40c7d2');


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 5a0e93c7d8f1   receipts are numbered, drafts no longer
SELECT '3 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer' AS progress;

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = 'd6b2f81e04c5';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row d6b2f81e04c5');


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> 85cf2e916d30   orders may be cancelled
SELECT '4 of 20: 5a0e93c7d8f1 orders may be cancelled' AS progress;

-- step 1 of 3
ALTER TABLE `order` MODIFY status ENUM('open', 'paid', 'cancelled', 'shipped', 'returned', 'it''s back') NOT NULL DEFAULT 'open';

-- step 2 of 3
UPDATE `order`
SET status = 'it''s back'
WHERE status = 'returned';

-- step 3 of 3
ALTER TABLE `order` MODIFY status ENUM('open', 'paid', 'cancelled', 'shipped', 'it''s back') NOT NULL DEFAULT 'open';

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '5a0e93c7d8f1';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 5a0e93c7d8f1');


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 3e7c05b9d4a6   reviews
SELECT '5 of 20: 85cf2e916d30 reviews' AS progress;

-- step 1 of 2
DELETE FROM review
WHERE product_id = 1
  AND customer_id = 1;

-- step 2 of 2
DROP TABLE review;

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '85cf2e916d30';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 85cf2e916d30');


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 9a1d62fc08e7   payment methods are text; nobody keeps wishes
SELECT '6 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes' AS progress;

-- step 1 of 3
ALTER TABLE product ADD COLUMN weight DOUBLE;

-- step 2 of 3
CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note VARCHAR(200),
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);

-- createEnum: nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- step 3 of 3
ALTER TABLE payment MODIFY method ENUM('card', 'transfer', 'cash') NOT NULL;

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '3e7c05b9d4a6';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 3e7c05b9d4a6');


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 6be5403ad97f   spring is over
SELECT '7 of 20: 9a1d62fc08e7 spring is over' AS progress;

-- step 1 of 3
DROP INDEX ix_product_title_sku ON product;

-- step 2 of 3
CREATE INDEX ix_product_title ON product (title);

-- step 3 of 3
INSERT INTO voucher (id, code, percent_off) VALUES
    ('b81d53a07c424f0e9a361f6e8d2c7b05', 'SPRING', 20);

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = '9a1d62fc08e7';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 9a1d62fc08e7');


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> f27d98e3104c   payments
SELECT '8 of 20: 6be5403ad97f payments' AS progress;

-- step 1 of 6
DELETE FROM payment
WHERE id = 1000;

-- step 2 of 6
DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 2;

-- step 3 of 6
DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 1;

-- step 4 of 6
DELETE FROM `order`
WHERE id = 1;

-- step 5 of 6
DELETE FROM customer
WHERE id = 1;

-- step 6 of 6
DROP TABLE payment;

-- dropEnum: nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '6be5403ad97f';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 6be5403ad97f');


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 48f1c7a05eb2   an order may use a voucher
SELECT '9 of 20: f27d98e3104c an order may use a voucher' AS progress;

-- the index that MySQL made for the foreign key stays
-- step 1 of 2
ALTER TABLE `order` DROP FOREIGN KEY fk_order_voucher;

-- step 2 of 2
ALTER TABLE `order` DROP COLUMN voucher_id;

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'f27d98e3104c';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row f27d98e3104c');


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> d9036be4f821   coupons are vouchers
SELECT '10 of 20: 48f1c7a05eb2 coupons are vouchers' AS progress;

-- step 1 of 3
ALTER TABLE voucher DROP CHECK ck_voucher_percent;

-- step 2 of 3
ALTER TABLE voucher ADD CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50);

-- step 3 of 3
ALTER TABLE voucher RENAME TO coupon;

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '48f1c7a05eb2';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 48f1c7a05eb2');


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 2ca8715fe3b0   coupons
SELECT '11 of 20: d9036be4f821 coupons' AS progress;

-- step 1 of 3
DELETE FROM coupon
WHERE id = 'b81d53a07c424f0e9a361f6e8d2c7b05';

-- step 2 of 3
DELETE FROM coupon
WHERE id = '6f2c1b7e0d3a4a558f110a7c5d9e2b44';

-- step 3 of 3
DROP TABLE coupon;

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'd9036be4f821';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row d9036be4f821');


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> b64e20d9f715   say what things are
SELECT '12 of 20: 2ca8715fe3b0 say what things are' AS progress;

-- step 1 of 5
ALTER TABLE currency COMMENT = 'what prices are given in';

-- step 2 of 5
ALTER TABLE category MODIFY parent_id INTEGER COMMENT 'the category above; none for a root';

-- step 3 of 5
ALTER TABLE customer MODIFY email VARCHAR(320) NOT NULL;

-- step 4 of 5
ALTER TABLE product COMMENT = 'everything that was ever on sale';

-- step 5 of 5
ALTER TABLE customer COMMENT = '';

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '2ca8715fe3b0';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 2ca8715fe3b0');


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 0f93a6c8e14d   the prices of spring
SELECT '13 of 20: b64e20d9f715 the prices of spring' AS progress;

-- step 1 of 2
UPDATE product
SET stock = stock - 10
WHERE sku = 'K-0042';

-- step 2 of 2
UPDATE product
SET price = 29.90
WHERE sku = 'B-0001';

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = 'b64e20d9f715';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row b64e20d9f715');


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> 77b0de512c9f   addresses, and no newsletter any more
SELECT '14 of 20: 0f93a6c8e14d addresses, and no newsletter any more' AS progress;

-- step 1 of 7
DROP INDEX ix_customer_city ON customer;

-- step 2 of 7
ALTER TABLE customer DROP INDEX uq_customer_phone_country;

-- step 3 of 7
ALTER TABLE customer MODIFY email VARCHAR(255) NOT NULL;

-- step 4 of 7
ALTER TABLE customer ADD COLUMN newsletter BOOL NOT NULL DEFAULT false;

-- step 5 of 7
ALTER TABLE customer DROP COLUMN country;

-- step 6 of 7
ALTER TABLE customer DROP COLUMN city;

-- step 7 of 7
ALTER TABLE customer DROP COLUMN street;

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = '0f93a6c8e14d';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 0f93a6c8e14d');


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> c2f4a9e61d07   titles may be longer; a customer has a display name
SELECT '15 of 20: 77b0de512c9f titles may be longer; a customer has a display name' AS progress;

-- step 1 of 4
ALTER TABLE category MODIFY title VARCHAR(80) NOT NULL;

-- step 2 of 4
ALTER TABLE product ALTER COLUMN stock SET DEFAULT 0;

-- step 3 of 4
ALTER TABLE customer RENAME COLUMN display_name TO full_name;

-- step 4 of 4
ALTER TABLE product MODIFY title VARCHAR(200) NOT NULL;

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '77b0de512c9f';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 77b0de512c9f');


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 19d7f5b3c0aa   customers have a phone; find products by title
SELECT '16 of 20: c2f4a9e61d07 customers have a phone; find products by title' AS progress;

-- step 1 of 3
DROP INDEX ix_product_title ON product;

-- step 2 of 3
ALTER TABLE product DROP COLUMN active;

-- step 3 of 3
ALTER TABLE customer DROP COLUMN phone;

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'c2f4a9e61d07';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row c2f4a9e61d07');


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> e80c64a1937b   the first goods
SELECT '17 of 20: 19d7f5b3c0aa the first goods' AS progress;

-- step 1 of 5
DELETE FROM product
WHERE id = 2;

-- step 2 of 5
DELETE FROM product
WHERE id = 1;

-- step 3 of 5
DELETE FROM category
WHERE id = 3;

-- step 4 of 5
DELETE FROM category
WHERE id = 2;

-- step 5 of 5
DELETE FROM category
WHERE id = 1;

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
WHERE version_num = '19d7f5b3c0aa';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 19d7f5b3c0aa');


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 5d1be7720f68   orders and their lines
SELECT '18 of 20: e80c64a1937b orders and their lines' AS progress;

-- step 1 of 2
DROP TABLE order_line;

-- step 2 of 2
DROP TABLE `order`;

-- dropEnum: nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

UPDATE alembic_version
SET version_num = '5d1be7720f68'
WHERE version_num = 'e80c64a1937b';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row e80c64a1937b');


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> a3f09c11d2e4   categories and products
SELECT '19 of 20: 5d1be7720f68 categories and products' AS progress;

-- step 1 of 3
DROP TABLE wishlist;

-- step 2 of 3
DROP TABLE product;

-- step 3 of 3
DROP TABLE category;

UPDATE alembic_version
SET version_num = 'a3f09c11d2e4'
WHERE version_num = '5d1be7720f68';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 5d1be7720f68');


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> base   customers and currencies
SELECT '20 of 20: a3f09c11d2e4 customers and currencies' AS progress;

-- step 1 of 5
DELETE FROM currency
WHERE code = 'JPY';

-- step 2 of 5
DELETE FROM currency
WHERE code = 'CHF';

-- step 3 of 5
DELETE FROM currency
WHERE code = 'EUR';

-- step 4 of 5
DROP TABLE customer;

-- step 5 of 5
DROP TABLE currency;

DELETE FROM alembic_version
WHERE version_num = 'a3f09c11d2e4';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row a3f09c11d2e4');


SELECT 'done: the database is at no revision' AS progress;
-- end of script
