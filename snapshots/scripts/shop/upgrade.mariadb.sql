-- shop: upgrade for MariaDB 10.11, to be run with mariadb
--
--   from   base
--   to     c40e8d7b25f9 (head)
--
--   a3f09c11d2e4   customers and currencies
--   5d1be7720f68   categories and products
--   e80c64a1937b   orders and their lines
--   19d7f5b3c0aa   the first goods
--   c2f4a9e61d07   customers have a phone; find products by title
--   77b0de512c9f   titles may be longer; a customer has a display name
--   0f93a6c8e14d   addresses, and no newsletter any more
--   b64e20d9f715   the prices of spring
--   2ca8715fe3b0   say what things are
--   d9036be4f821   coupons
--   48f1c7a05eb2   coupons are vouchers
--   f27d98e3104c   an order may use a voucher
--   6be5403ad97f   payments
--   9a1d62fc08e7   spring is over
--   3e7c05b9d4a6   payment methods are text; nobody keeps wishes
--   85cf2e916d30   reviews
--   5a0e93c7d8f1   orders may be cancelled
--   d6b2f81e04c5   receipts are numbered, drafts no longer
--   1b6a9f40c7d2   everyone may log in
--   c40e8d7b25f9   a view of the open orders
--
--   run    mariadb --comments --default-character-set=utf8mb4 DATABASE < upgrade.mariadb.sql   (not with source, not with --force)
--   needs  the rights to create objects, to alter and drop what it names, to write rows, to do what its raw SQL says; a new session without an open transaction
--   fails  at the first error; each statement before it stays done, and the comments and progress lines say which those are; a script that can simply be run again is compiled with --resumable; exit code 1
--   input  sha256 e0d832123a34e9a0ad96d5f24d3bbad6ac0250103f51557af78048cac0ad57d5   limbeck 0.1.0

SET autocommit = 1;
SET SESSION tx_read_only = ON;  -- nothing can be written until the guard has passed
SET @unfit = @@SESSION.character_set_client IN (
    'gbk', 'gb2312', 'gb18030', 'big5', 'sjis', 'cp932', 'euckr', 'ujis', 'eucjpms');
SET SESSION sql_mode = IF(@unfit,
    'REFUSED: run the client with --default-character-set=utf8mb4',
    'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO');
SET NAMES utf8mb4;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 5;

-- a database that no script has touched yet has no version table
SET SESSION tx_read_only = @unfit;
CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
SET SESSION tx_read_only = ON;

-- guard: the last statement fails, with the reason as the refused value, unless the database is where the script starts
SET @refused = 'REFUSED: the version table cannot be read';
SET @refused = (
    SELECT IF(CAST(found AS BINARY) = CAST('no revision' AS BINARY), NULL,
        CONCAT('REFUSED: this database is at ', found, ' but the script starts at no revision'))
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
    SESSION tx_read_only = OFF;


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- base -> a3f09c11d2e4   customers and currencies
SELECT '1 of 20: a3f09c11d2e4 customers and currencies' AS progress;

-- step 1 of 4
CREATE TABLE currency (
    code VARCHAR(3) NOT NULL COMMENT 'ISO 4217',
    name VARCHAR(40) NOT NULL,
    digits SMALLINT NOT NULL DEFAULT 2,
    CONSTRAINT pk_currency PRIMARY KEY (code)
)
COMMENT = 'what prices are given in';

-- step 2 of 4
CREATE TABLE customer (
    id INTEGER NOT NULL AUTO_INCREMENT,
    email VARCHAR(255) NOT NULL,
    full_name VARCHAR(120) NOT NULL,
    newsletter BOOL NOT NULL DEFAULT false,
    created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_email UNIQUE (email)
);

-- step 3 of 4
INSERT INTO currency (code, name) VALUES
    ('EUR', 'euro'),
    ('CHF', 'Schweizer Franken');

-- step 4 of 4
INSERT INTO currency (code, name, digits) VALUES
    ('JPY', '日本円', 0);

INSERT INTO alembic_version (version_num) VALUES ('a3f09c11d2e4');


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> 5d1be7720f68   categories and products
SELECT '2 of 20: 5d1be7720f68 categories and products' AS progress;

-- step 1 of 4
CREATE TABLE category (
    id INTEGER NOT NULL AUTO_INCREMENT,
    parent_id INTEGER COMMENT 'the category above; none for a root',
    title VARCHAR(80) NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_category FOREIGN KEY (parent_id) REFERENCES category (id)
);

-- step 2 of 4
CREATE TABLE product (
    id INTEGER NOT NULL AUTO_INCREMENT,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) NOT NULL DEFAULT 'EUR',
    category_id INTEGER,
    weight DOUBLE,
    attributes JSON,
    stock INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
)
COMMENT = 'everything that was ever on sale';

-- step 3 of 4
CREATE INDEX ix_product_category_id_title ON product (category_id, title);

-- step 4 of 4
CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note VARCHAR(200),
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);

UPDATE alembic_version
SET version_num = '5d1be7720f68'
WHERE version_num = 'a3f09c11d2e4';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row a3f09c11d2e4');


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> e80c64a1937b   orders and their lines
SELECT '3 of 20: e80c64a1937b orders and their lines' AS progress;

-- step 1 of 3
CREATE TABLE `order` (
    id BIGINT NOT NULL AUTO_INCREMENT,
    customer_id INTEGER NOT NULL,
    status ENUM('open', 'paid', 'shipped', 'it''s back') NOT NULL DEFAULT 'open',
    placed DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    wanted_on DATE,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- step 2 of 3
CREATE INDEX ix_order_recent ON `order` (customer_id, placed DESC);

-- step 3 of 3
CREATE TABLE order_line (
    order_id BIGINT NOT NULL,
    line_no SMALLINT NOT NULL,
    product_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    unit_price NUMERIC(12, 2) NOT NULL,
    total NUMERIC(14, 2) GENERATED ALWAYS AS (quantity * unit_price) STORED,
    CONSTRAINT pk_order_line PRIMARY KEY (order_id, line_no),
    CONSTRAINT fk_order_line_order FOREIGN KEY (order_id) REFERENCES `order` (id) ON DELETE CASCADE,
    CONSTRAINT fk_order_line_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT ck_order_line_quantity CHECK (quantity > 0)
);

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
WHERE version_num = '5d1be7720f68';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 5d1be7720f68');


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 19d7f5b3c0aa   the first goods
SELECT '4 of 20: 19d7f5b3c0aa the first goods' AS progress;

-- step 1 of 4
INSERT INTO category (id, title) VALUES
    (1, 'Bücher');

-- step 2 of 4
INSERT INTO category (id, parent_id, title) VALUES
    (2, 1, 'Kochbücher');

-- step 3 of 4
INSERT INTO category (id, title) VALUES
    (3, 'Kitchen');

-- step 4 of 4
INSERT INTO product (id, sku, title, description, price, category_id, weight, attributes, stock) VALUES
    (1, 'B-0001', 'The Cook''s Book', 'Soups \\ stews.\nSecond, "improved" edition; 100 % paper.', 29.90, 2, 1.25, '{"pages":320,"tags":["cooking","it''s new"]}', 12),
    (2, 'K-0042', 'Knife', NULL, 119, 3, 0.2, '{"steel":true}', 0);

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'e80c64a1937b';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row e80c64a1937b');


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> c2f4a9e61d07   customers have a phone; find products by title
SELECT '5 of 20: c2f4a9e61d07 customers have a phone; find products by title' AS progress;

-- step 1 of 3
ALTER TABLE customer ADD COLUMN phone VARCHAR(30) COMMENT 'with +country';

-- step 2 of 3
ALTER TABLE product ADD COLUMN active BOOL NOT NULL DEFAULT true;

-- step 3 of 3
CREATE INDEX ix_product_title ON product (title);

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '19d7f5b3c0aa';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 19d7f5b3c0aa');


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 77b0de512c9f   titles may be longer; a customer has a display name
SELECT '6 of 20: 77b0de512c9f titles may be longer; a customer has a display name' AS progress;

-- step 1 of 4
ALTER TABLE product MODIFY title VARCHAR(300) NOT NULL COMMENT 'as printed';

-- step 2 of 4
ALTER TABLE customer RENAME COLUMN full_name TO display_name;

-- step 3 of 4
ALTER TABLE product ALTER COLUMN stock SET DEFAULT 1;

-- step 4 of 4
ALTER TABLE category MODIFY title VARCHAR(120);

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = 'c2f4a9e61d07';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row c2f4a9e61d07');


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> 0f93a6c8e14d   addresses, and no newsletter any more
SELECT '7 of 20: 0f93a6c8e14d addresses, and no newsletter any more' AS progress;

-- step 1 of 7
ALTER TABLE customer ADD COLUMN street VARCHAR(120);

-- step 2 of 7
ALTER TABLE customer ADD COLUMN city VARCHAR(80);

-- step 3 of 7
ALTER TABLE customer ADD COLUMN country VARCHAR(2) NOT NULL DEFAULT 'DE';

-- step 4 of 7
ALTER TABLE customer DROP COLUMN newsletter;

-- step 5 of 7
ALTER TABLE customer MODIFY email VARCHAR(320) NOT NULL;

-- step 6 of 7
ALTER TABLE customer ADD CONSTRAINT uq_customer_phone_country UNIQUE (phone, country);

-- step 7 of 7
CREATE INDEX ix_customer_city ON customer (city);

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = '77b0de512c9f';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 77b0de512c9f');


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> b64e20d9f715   the prices of spring
SELECT '8 of 20: b64e20d9f715 the prices of spring' AS progress;

-- step 1 of 2
UPDATE product
SET price = 31.90
WHERE sku = 'B-0001';

-- step 2 of 2
UPDATE product
SET stock = stock + 10,
    active = true
WHERE stock < 5;

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '0f93a6c8e14d';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 0f93a6c8e14d');


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 2ca8715fe3b0   say what things are
SELECT '9 of 20: 2ca8715fe3b0 say what things are' AS progress;

-- step 1 of 5
ALTER TABLE customer COMMENT = 'who buys; it''s "personal" data';

-- step 2 of 5
ALTER TABLE product COMMENT = 'what is on sale';

-- step 3 of 5
ALTER TABLE customer MODIFY email VARCHAR(320) NOT NULL COMMENT 'login, and where bills go';

-- step 4 of 5
ALTER TABLE category MODIFY parent_id INTEGER;

-- step 5 of 5
ALTER TABLE currency COMMENT = '';

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'b64e20d9f715';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row b64e20d9f715');


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> d9036be4f821   coupons
SELECT '10 of 20: d9036be4f821 coupons' AS progress;

-- step 1 of 2
CREATE TABLE coupon (
    id UUID NOT NULL,
    code VARCHAR(20) NOT NULL,
    percent_off SMALLINT NOT NULL,
    valid_until DATETIME,
    CONSTRAINT pk_coupon PRIMARY KEY (id),
    CONSTRAINT uq_coupon_code UNIQUE (code),
    CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50)
);

-- step 2 of 2
INSERT INTO coupon (id, code, percent_off) VALUES
    ('6f2c1b7e-0d3a-4a55-8f11-0a7c5d9e2b44', 'HELLO', 10),
    ('b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05', 'SPRING', 20);

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '2ca8715fe3b0';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 2ca8715fe3b0');


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 48f1c7a05eb2   coupons are vouchers
SELECT '11 of 20: 48f1c7a05eb2 coupons are vouchers' AS progress;

-- step 1 of 3
ALTER TABLE coupon RENAME TO voucher;

-- step 2 of 3
ALTER TABLE voucher DROP CONSTRAINT ck_coupon_percent;

-- step 3 of 3
ALTER TABLE voucher ADD CONSTRAINT ck_voucher_percent CHECK (percent_off BETWEEN 1 AND 90);

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'd9036be4f821';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row d9036be4f821');


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> f27d98e3104c   an order may use a voucher
SELECT '12 of 20: f27d98e3104c an order may use a voucher' AS progress;

-- step 1 of 2
ALTER TABLE `order` ADD COLUMN voucher_id UUID;

-- step 2 of 2
ALTER TABLE `order` ADD CONSTRAINT fk_order_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id);

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '48f1c7a05eb2';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 48f1c7a05eb2');


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 6be5403ad97f   payments
SELECT '13 of 20: 6be5403ad97f payments' AS progress;

-- step 1 of 7
CREATE SEQUENCE draft_number;

-- createEnum: nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- step 2 of 7
CREATE TABLE payment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    order_id BIGINT NOT NULL,
    method ENUM('card', 'transfer', 'cash') NOT NULL,
    amount NUMERIC(14, 2) NOT NULL,
    booked_on DATE NOT NULL DEFAULT '2026-01-01',
    receipt BLOB,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT fk_payment_order FOREIGN KEY (order_id) REFERENCES `order` (id)
);

-- step 3 of 7
INSERT INTO customer (id, email, display_name) VALUES
    (1, 'ada@example.com', 'Ada');

-- step 4 of 7
INSERT INTO `order` (id, customer_id, status, wanted_on) VALUES
    (1, 1, 'it''s back', '2026-02-28');

-- step 5 of 7
INSERT INTO order_line (order_id, line_no, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 2, 31.90);

-- step 6 of 7
INSERT INTO order_line (order_id, line_no, product_id, unit_price) VALUES
    (1, 2, 2, 119);

-- step 7 of 7
INSERT INTO payment (id, order_id, method, amount, receipt) VALUES
    (1000, 1, 'card', 182.80, X'255044462d312e37');

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = 'f27d98e3104c';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row f27d98e3104c');


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> 9a1d62fc08e7   spring is over
SELECT '14 of 20: 9a1d62fc08e7 spring is over' AS progress;

-- step 1 of 3
DELETE FROM voucher
WHERE code = 'SPRING';

-- step 2 of 3
DROP INDEX ix_product_title ON product;

-- step 3 of 3
CREATE UNIQUE INDEX ix_product_title_sku ON product (title, sku);

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '6be5403ad97f';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 6be5403ad97f');


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 3e7c05b9d4a6   payment methods are text; nobody keeps wishes
SELECT '15 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes' AS progress;

-- step 1 of 3
ALTER TABLE payment MODIFY method VARCHAR(20) NOT NULL;

-- dropEnum: nothing to do: the values of an enum stand in each column that uses it: there is no type to make or drop

-- step 2 of 3
DROP TABLE wishlist;

-- step 3 of 3
ALTER TABLE product DROP COLUMN weight;

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '9a1d62fc08e7';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 9a1d62fc08e7');


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 85cf2e916d30   reviews
SELECT '16 of 20: 85cf2e916d30 reviews' AS progress;

-- step 1 of 3
CREATE TABLE review (
    product_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    rating SMALLINT NOT NULL,
    body TEXT,
    `Helpful Votes` INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT review_key PRIMARY KEY (product_id, customer_id),
    CONSTRAINT fk_review_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
    CONSTRAINT fk_review_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT ck_review_rating CHECK (rating BETWEEN 1 AND 5)
);

-- step 2 of 3
CREATE INDEX ix_review_customer_id ON review (customer_id);

-- step 3 of 3
INSERT INTO review (product_id, customer_id, rating, body) VALUES
    (1, 1, 5, 'Tasty ☃');

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '3e7c05b9d4a6';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 3e7c05b9d4a6');


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 5a0e93c7d8f1   orders may be cancelled
SELECT '17 of 20: 5a0e93c7d8f1 orders may be cancelled' AS progress;

-- step 1 of 4
ALTER TABLE `order` MODIFY status ENUM('open', 'paid', 'cancelled', 'shipped', 'it''s back') NOT NULL DEFAULT 'open';

-- step 2 of 4
ALTER TABLE `order` MODIFY status ENUM('open', 'paid', 'cancelled', 'shipped', 'it''s back', 'returned') NOT NULL DEFAULT 'open';

-- step 3 of 4
UPDATE `order`
SET status = 'returned'
WHERE status = 'it''s back';

-- step 4 of 4
ALTER TABLE `order` MODIFY status ENUM('open', 'paid', 'cancelled', 'shipped', 'returned') NOT NULL DEFAULT 'open';

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = '85cf2e916d30';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 85cf2e916d30');


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> d6b2f81e04c5   receipts are numbered, drafts no longer
SELECT '18 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer' AS progress;

-- step 1 of 3
CREATE SEQUENCE receipt_number START WITH 1000;

-- step 2 of 3
ALTER SEQUENCE receipt_number INCREMENT BY 2;

-- step 3 of 3
DROP SEQUENCE draft_number;

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '5a0e93c7d8f1';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 5a0e93c7d8f1');


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 1b6a9f40c7d2   everyone may log in
SELECT '19 of 20: 1b6a9f40c7d2 everyone may log in' AS progress;

-- step 1 of 2
ALTER TABLE customer ADD COLUMN active BOOL NOT NULL DEFAULT true;

-- step 2 of 2
ANALYZE TABLE customer;

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'd6b2f81e04c5';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row d6b2f81e04c5');


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
SELECT '20 of 20: c40e8d7b25f9 a view of the open orders' AS progress;

-- step 1 of 3
CREATE VIEW open_orders AS
SELECT o.id, c.display_name, o.placed
FROM `order` o
JOIN customer c ON c.id = o.customer_id
WHERE o.status = 'open';

-- step 2 of 3
CREATE VIEW open_totals AS
SELECT o.id, SUM(l.total) AS owed
FROM open_orders o
JOIN order_line l ON l.order_id = o.id
GROUP BY o.id;

-- step 3 of 3
DELIMITER $$
CREATE TRIGGER order_line_price BEFORE UPDATE ON order_line FOR EACH ROW SET NEW.unit_price = OLD.unit_price
$$
DELIMITER ;

UPDATE alembic_version
SET version_num = 'c40e8d7b25f9'
WHERE version_num = '1b6a9f40c7d2';
SET SESSION sql_mode = IF(ROW_COUNT() = 1, @@SESSION.sql_mode, 'STOPPED: alembic_version has no row 1b6a9f40c7d2');


SELECT 'done: the database is at c40e8d7b25f9' AS progress;
-- end of script
