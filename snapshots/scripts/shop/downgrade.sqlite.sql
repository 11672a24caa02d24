-- shop: downgrade for SQLite 3.40, to be run with sqlite3
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
--   run    sqlite3 -bail DATABASE < downgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names, to write rows; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 4237e66ec79a93f266785ae89f79105c05a1612922b9dc8e473225970df23430   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

-- guard: the attach fails, with the reason, unless the database is at c40e8d7b25f9; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'c40e8d7b25f9' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at c40e8d7b25f9' END
    FROM (SELECT coalesce(group_concat(version_num, ' '), 'no revision') AS found
          FROM (SELECT version_num FROM alembic_version ORDER BY version_num))
) AS guard_passed;
PRAGMA guard_passed.query_only = OFF;

CREATE TEMP TABLE limbeck_check (
    broken_keys INTEGER CONSTRAINT "refused: rows refer to rows that do not exist" CHECK (broken_keys = 0),
    unknown_parts INTEGER CONSTRAINT "refused: the table has columns, indexes or triggers that the history does not know" CHECK (unknown_parts = 0),
    moved_rows INTEGER CONSTRAINT "refused: the version table has not the row that was to move" CHECK (moved_rows = 1)
);


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- c40e8d7b25f9 -> 1b6a9f40c7d2   a view of the open orders
.print "1 of 20: c40e8d7b25f9 a view of the open orders"

DROP TRIGGER order_line_price;

DROP VIEW open_totals;

DROP VIEW open_orders;

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'c40e8d7b25f9';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> d6b2f81e04c5   everyone may log in
.print "2 of 20: 1b6a9f40c7d2 everyone may log in"

ALTER TABLE customer DROP COLUMN active;

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '1b6a9f40c7d2';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 5a0e93c7d8f1   receipts are numbered, drafts no longer
.print "3 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer"

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = 'd6b2f81e04c5';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> 85cf2e916d30   orders may be cancelled
.print "4 of 20: 5a0e93c7d8f1 orders may be cancelled"

-- rebuild of order, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('order', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'customer_id', 'status', 'placed', 'wanted_on', 'voucher_id'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'order' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_order_recent'));

CREATE TABLE _limbeck_order (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) DEFAULT 'open' NOT NULL CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back')),
    placed DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    wanted_on DATE,
    voucher_id CHAR(32),
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_order_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id)
);

INSERT INTO _limbeck_order (id, customer_id, status, placed, wanted_on, voucher_id)
SELECT id, customer_id, CASE status WHEN 'returned' THEN 'it''s back' ELSE status END, placed, wanted_on, voucher_id FROM "order";

DROP TABLE "order";

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_order RENAME TO "order";

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '5a0e93c7d8f1';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 3e7c05b9d4a6   reviews
.print "5 of 20: 85cf2e916d30 reviews"

DELETE FROM review
WHERE product_id = 1
  AND customer_id = 1;

DROP TABLE review;

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '85cf2e916d30';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 9a1d62fc08e7   payment methods are text; nobody keeps wishes
.print "6 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes"

ALTER TABLE product ADD COLUMN weight DOUBLE;

CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note VARCHAR(200),
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);

-- createEnum: nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- rebuild of payment, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('payment', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'order_id', 'method', 'amount', 'booked_on', 'receipt'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'payment' COLLATE NOCASE);

CREATE TABLE _limbeck_payment (
    id INTEGER NOT NULL,
    order_id BIGINT NOT NULL,
    method VARCHAR(8) NOT NULL CHECK (method IN ('card', 'transfer', 'cash')),
    amount NUMERIC(14, 2) NOT NULL,
    booked_on DATE DEFAULT '2026-01-01' NOT NULL,
    receipt BLOB,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT fk_payment_order FOREIGN KEY (order_id) REFERENCES "order" (id)
);

INSERT INTO _limbeck_payment (id, order_id, method, amount, booked_on, receipt)
SELECT id, order_id, method, amount, booked_on, receipt FROM payment;

DROP TABLE payment;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_payment RENAME TO payment;

PRAGMA legacy_alter_table = OFF;

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '3e7c05b9d4a6';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 6be5403ad97f   spring is over
.print "7 of 20: 9a1d62fc08e7 spring is over"

DROP INDEX ix_product_title_sku;

CREATE INDEX ix_product_title ON product (title);

INSERT INTO voucher (id, code, percent_off) VALUES
    ('b81d53a07c424f0e9a361f6e8d2c7b05', 'SPRING', 20);

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = '9a1d62fc08e7';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> f27d98e3104c   payments
.print "8 of 20: 6be5403ad97f payments"

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

-- dropEnum: nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '6be5403ad97f';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 48f1c7a05eb2   an order may use a voucher
.print "9 of 20: f27d98e3104c an order may use a voucher"

-- rebuild of order, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('order', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'customer_id', 'status', 'placed', 'wanted_on', 'voucher_id'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'order' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_order_recent'));

CREATE TABLE _limbeck_order (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) DEFAULT 'open' NOT NULL CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back')),
    placed DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    wanted_on DATE,
    voucher_id CHAR(32),
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

INSERT INTO _limbeck_order (id, customer_id, status, placed, wanted_on, voucher_id)
SELECT id, customer_id, status, placed, wanted_on, voucher_id FROM "order";

DROP TABLE "order";

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_order RENAME TO "order";

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

ALTER TABLE "order" DROP COLUMN voucher_id;

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'f27d98e3104c';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> d9036be4f821   coupons are vouchers
.print "10 of 20: 48f1c7a05eb2 coupons are vouchers"

-- rebuild of voucher, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('voucher', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'percent_off', 'valid_until'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'voucher' COLLATE NOCASE);

CREATE TABLE _limbeck_voucher (
    id CHAR(32) NOT NULL,
    code VARCHAR(20) NOT NULL,
    percent_off SMALLINT NOT NULL,
    valid_until DATETIME,
    CONSTRAINT pk_coupon PRIMARY KEY (id),
    CONSTRAINT uq_coupon_code UNIQUE (code)
);

INSERT INTO _limbeck_voucher (id, code, percent_off, valid_until)
SELECT id, code, percent_off, valid_until FROM voucher;

DROP TABLE voucher;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_voucher RENAME TO voucher;

PRAGMA legacy_alter_table = OFF;

-- rebuild of voucher, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('voucher', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'percent_off', 'valid_until'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'voucher' COLLATE NOCASE);

CREATE TABLE _limbeck_voucher (
    id CHAR(32) NOT NULL,
    code VARCHAR(20) NOT NULL,
    percent_off SMALLINT NOT NULL,
    valid_until DATETIME,
    CONSTRAINT pk_coupon PRIMARY KEY (id),
    CONSTRAINT uq_coupon_code UNIQUE (code),
    CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50)
);

INSERT INTO _limbeck_voucher (id, code, percent_off, valid_until)
SELECT id, code, percent_off, valid_until FROM voucher;

DROP TABLE voucher;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_voucher RENAME TO voucher;

PRAGMA legacy_alter_table = OFF;

ALTER TABLE voucher RENAME TO coupon;

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '48f1c7a05eb2';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 2ca8715fe3b0   coupons
.print "11 of 20: d9036be4f821 coupons"

DELETE FROM coupon
WHERE id = 'b81d53a07c424f0e9a361f6e8d2c7b05';

DELETE FROM coupon
WHERE id = '6f2c1b7e0d3a4a558f110a7c5d9e2b44';

DROP TABLE coupon;

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'd9036be4f821';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> b64e20d9f715   say what things are
.print "12 of 20: 2ca8715fe3b0 say what things are"

-- setTableComment: nothing to do: SQLite keeps no comments

-- setColumnComment: nothing to do: SQLite keeps no comments

-- dropColumnComment: nothing to do: SQLite keeps no comments

-- setTableComment: nothing to do: SQLite keeps no comments

-- dropTableComment: nothing to do: SQLite keeps no comments

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '2ca8715fe3b0';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 0f93a6c8e14d   the prices of spring
.print "13 of 20: b64e20d9f715 the prices of spring"

UPDATE product
SET stock = stock - 10
WHERE sku = 'K-0042';

UPDATE product
SET price = 29.90
WHERE sku = 'B-0001';

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = 'b64e20d9f715';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> 77b0de512c9f   addresses, and no newsletter any more
.print "14 of 20: 0f93a6c8e14d addresses, and no newsletter any more"

-- rebuild of customer, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('customer', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'display_name', 'created', 'phone', 'street', 'city', 'country'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'customer' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_customer_city'));

CREATE TABLE _limbeck_customer (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    phone VARCHAR(30),
    newsletter BOOLEAN DEFAULT 0 NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_email UNIQUE (email)
);

INSERT INTO _limbeck_customer (id, email, display_name, created, phone)
SELECT id, email, display_name, created, phone FROM customer;

DROP TABLE customer;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_customer RENAME TO customer;

PRAGMA legacy_alter_table = OFF;

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = '0f93a6c8e14d';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> c2f4a9e61d07   titles may be longer; a customer has a display name
.print "15 of 20: 77b0de512c9f titles may be longer; a customer has a display name"

-- rebuild of category, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('category', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'parent_id', 'title'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'category' COLLATE NOCASE);

CREATE TABLE _limbeck_category (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    title VARCHAR(80) NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_category FOREIGN KEY (parent_id) REFERENCES category (id)
);

INSERT INTO _limbeck_category (id, parent_id, title)
SELECT id, parent_id, title FROM category;

DROP TABLE category;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_category RENAME TO category;

PRAGMA legacy_alter_table = OFF;

-- rebuild of product, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('product', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'sku', 'title', 'description', 'price', 'currency_code', 'category_id', 'attributes', 'stock', 'active', 'weight'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'product' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_product_category_id_title', 'ix_product_lower_sku', 'ix_product_out_of_stock', 'ix_product_title'));

CREATE TABLE _limbeck_product (
    id INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(300) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) DEFAULT 'EUR' NOT NULL,
    category_id INTEGER,
    attributes JSON,
    stock INTEGER DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    weight DOUBLE,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);

INSERT INTO _limbeck_product (id, sku, title, description, price, currency_code, category_id, attributes, stock, active, weight)
SELECT id, sku, title, description, price, currency_code, category_id, attributes, stock, active, weight FROM product;

DROP TABLE product;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_product RENAME TO product;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_product_category_id_title ON product (category_id, title);

CREATE INDEX ix_product_lower_sku ON product ((lower(sku)));

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;

CREATE INDEX ix_product_title ON product (title);

ALTER TABLE customer RENAME COLUMN display_name TO full_name;

-- rebuild of product, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('product', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'sku', 'title', 'description', 'price', 'currency_code', 'category_id', 'attributes', 'stock', 'active', 'weight'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'product' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_product_category_id_title', 'ix_product_lower_sku', 'ix_product_out_of_stock', 'ix_product_title'));

CREATE TABLE _limbeck_product (
    id INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) DEFAULT 'EUR' NOT NULL,
    category_id INTEGER,
    attributes JSON,
    stock INTEGER DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    weight DOUBLE,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);

INSERT INTO _limbeck_product (id, sku, title, description, price, currency_code, category_id, attributes, stock, active, weight)
SELECT id, sku, title, description, price, currency_code, category_id, attributes, stock, active, weight FROM product;

DROP TABLE product;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_product RENAME TO product;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_product_category_id_title ON product (category_id, title);

CREATE INDEX ix_product_lower_sku ON product ((lower(sku)));

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;

CREATE INDEX ix_product_title ON product (title);

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '77b0de512c9f';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 19d7f5b3c0aa   customers have a phone; find products by title
.print "16 of 20: c2f4a9e61d07 customers have a phone; find products by title"

DROP INDEX ix_product_out_of_stock;

DROP INDEX ix_product_lower_sku;

DROP INDEX ix_product_title;

ALTER TABLE product DROP COLUMN active;

ALTER TABLE customer DROP COLUMN phone;

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'c2f4a9e61d07';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> e80c64a1937b   the first goods
.print "17 of 20: 19d7f5b3c0aa the first goods"

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
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 5d1be7720f68   orders and their lines
.print "18 of 20: e80c64a1937b orders and their lines"

DROP TABLE order_line;

DROP TABLE "order";

-- dropEnum: nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

UPDATE alembic_version
SET version_num = '5d1be7720f68'
WHERE version_num = 'e80c64a1937b';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> a3f09c11d2e4   categories and products
.print "19 of 20: 5d1be7720f68 categories and products"

DROP TABLE wishlist;

DROP TABLE product;

DROP TABLE category;

UPDATE alembic_version
SET version_num = 'a3f09c11d2e4'
WHERE version_num = '5d1be7720f68';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> base   customers and currencies
.print "20 of 20: a3f09c11d2e4 customers and currencies"

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
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at no revision"
-- end of script
