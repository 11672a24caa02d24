-- shop: upgrade for SQLite 3.40, to be run with sqlite3
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
--   run    sqlite3 -bail DATABASE < upgrade.sqlite.sql
--   needs  the rights to create objects, to alter and drop what it names, to write rows, to do what its raw SQL says; a new session without an open transaction
--   fails  at the first error, exit code 1; everything since the last COMMIT is undone: the whole script, unless a step must run outside a transaction
--   input  sha256 2de575a1f95e6d1c404debd8fd56937b3f1af2bf645f6921105ad9175bdc3a67   limbeck 0.1.0

.bail on
.timeout 5000
PRAGMA foreign_keys = OFF;  -- a table is dropped or rebuilt: no cascade may fire

BEGIN IMMEDIATE;

CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- guard: the attach fails, with the reason, unless the database is at no revision; until it has passed nothing can be written
PRAGMA query_only = ON;
ATTACH (
    SELECT CASE WHEN found = 'no revision' THEN ':memory:'
           ELSE '/refused/this database is at ' || found || ', the script starts at no revision' END
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
-- base -> a3f09c11d2e4   customers and currencies
.print "1 of 20: a3f09c11d2e4 customers and currencies"

-- createTable: nothing to do: SQLite keeps no comments: table currency: what prices are given in

-- createTable: nothing to do: SQLite keeps no comments: column currency.code: ISO 4217

CREATE TABLE currency (
    code VARCHAR(3) NOT NULL,
    name VARCHAR(40) NOT NULL,
    digits SMALLINT DEFAULT 2 NOT NULL,
    CONSTRAINT pk_currency PRIMARY KEY (code)
);

CREATE TABLE customer (
    id INTEGER NOT NULL,
    email VARCHAR(255) NOT NULL,
    full_name VARCHAR(120) NOT NULL,
    newsletter BOOLEAN DEFAULT 0 NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_email UNIQUE (email)
);

INSERT INTO currency (code, name) VALUES
    ('EUR', 'euro'),
    ('CHF', 'Schweizer Franken');

INSERT INTO currency (code, name, digits) VALUES
    ('JPY', '日本円', 0);

INSERT INTO alembic_version (version_num) VALUES ('a3f09c11d2e4');


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> 5d1be7720f68   categories and products
.print "2 of 20: 5d1be7720f68 categories and products"

-- createTable: nothing to do: SQLite keeps no comments: column category.parent_id: the category above; none for a root

CREATE TABLE category (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    title VARCHAR(80) NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_category FOREIGN KEY (parent_id) REFERENCES category (id)
);

-- createTable: nothing to do: SQLite keeps no comments: table product: everything that was ever on sale

CREATE TABLE product (
    id INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) DEFAULT 'EUR' NOT NULL,
    category_id INTEGER,
    weight DOUBLE,
    attributes JSON,
    stock INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);

CREATE INDEX ix_product_category_id_title ON product (category_id, title);

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
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> e80c64a1937b   orders and their lines
.print "3 of 20: e80c64a1937b orders and their lines"

-- createTable: nothing to do: order.id is INTEGER instead of BIGINT: no other type counts up in SQLite

CREATE TABLE "order" (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) DEFAULT 'open' NOT NULL CHECK (status IN ('open', 'paid', 'shipped', 'it''s back')),
    placed DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    wanted_on DATE,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

CREATE TABLE order_line (
    order_id BIGINT NOT NULL,
    line_no SMALLINT NOT NULL,
    product_id INTEGER NOT NULL,
    quantity INTEGER DEFAULT 1 NOT NULL,
    unit_price NUMERIC(12, 2) NOT NULL,
    total NUMERIC(14, 2) GENERATED ALWAYS AS (quantity * unit_price) STORED,
    CONSTRAINT pk_order_line PRIMARY KEY (order_id, line_no),
    CONSTRAINT fk_order_line_order FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE,
    CONSTRAINT fk_order_line_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT ck_order_line_quantity CHECK (quantity > 0)
);

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
WHERE version_num = '5d1be7720f68';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 19d7f5b3c0aa   the first goods
.print "4 of 20: 19d7f5b3c0aa the first goods"

INSERT INTO category (id, title) VALUES
    (1, 'Bücher');

INSERT INTO category (id, parent_id, title) VALUES
    (2, 1, 'Kochbücher');

INSERT INTO category (id, title) VALUES
    (3, 'Kitchen');

INSERT INTO product (id, sku, title, description, price, category_id, weight, attributes, stock) VALUES
    (1, 'B-0001', 'The Cook''s Book', ('Soups \ stews.'||char(10)||'Second, "improved" edition; 100 % paper.'), 29.90, 2, 1.25, '{"pages":320,"tags":["cooking","it''s new"]}', 12),
    (2, 'K-0042', 'Knife', NULL, 119, 3, 0.2, '{"steel":true}', 0);

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'e80c64a1937b';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> c2f4a9e61d07   customers have a phone; find products by title
.print "5 of 20: c2f4a9e61d07 customers have a phone; find products by title"

-- addColumn: nothing to do: SQLite keeps no comments: column customer.phone: with +country

ALTER TABLE customer ADD COLUMN phone VARCHAR(30);

ALTER TABLE product ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL;

CREATE INDEX ix_product_title ON product (title);

CREATE INDEX ix_product_lower_sku ON product ((lower(sku)));

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '19d7f5b3c0aa';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 77b0de512c9f   titles may be longer; a customer has a display name
.print "6 of 20: 77b0de512c9f titles may be longer; a customer has a display name"

-- alterColumn: nothing to do: SQLite keeps no comments: column product.title: as printed

-- rebuild of product, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('product', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'sku', 'title', 'description', 'price', 'currency_code', 'category_id', 'weight', 'attributes', 'stock', 'active'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'product' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_product_category_id_title', 'ix_product_title', 'ix_product_lower_sku', 'ix_product_out_of_stock'));

CREATE TABLE _limbeck_product (
    id INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(300) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) DEFAULT 'EUR' NOT NULL,
    category_id INTEGER,
    weight DOUBLE,
    attributes JSON,
    stock INTEGER DEFAULT 0 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);

INSERT INTO _limbeck_product (id, sku, title, description, price, currency_code, category_id, weight, attributes, stock, active)
SELECT id, sku, title, description, price, currency_code, category_id, weight, attributes, stock, active FROM product;

DROP TABLE product;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_product RENAME TO product;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_product_category_id_title ON product (category_id, title);

CREATE INDEX ix_product_title ON product (title);

CREATE INDEX ix_product_lower_sku ON product ((lower(sku)));

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;

ALTER TABLE customer RENAME COLUMN full_name TO display_name;

-- rebuild of product, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('product', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'sku', 'title', 'description', 'price', 'currency_code', 'category_id', 'weight', 'attributes', 'stock', 'active'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'product' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_product_category_id_title', 'ix_product_title', 'ix_product_lower_sku', 'ix_product_out_of_stock'));

CREATE TABLE _limbeck_product (
    id INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL,
    title VARCHAR(300) NOT NULL,
    description TEXT,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) DEFAULT 'EUR' NOT NULL,
    category_id INTEGER,
    weight DOUBLE,
    attributes JSON,
    stock INTEGER DEFAULT 1 NOT NULL,
    active BOOLEAN DEFAULT 1 NOT NULL,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);

INSERT INTO _limbeck_product (id, sku, title, description, price, currency_code, category_id, weight, attributes, stock, active)
SELECT id, sku, title, description, price, currency_code, category_id, weight, attributes, stock, active FROM product;

DROP TABLE product;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_product RENAME TO product;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_product_category_id_title ON product (category_id, title);

CREATE INDEX ix_product_title ON product (title);

CREATE INDEX ix_product_lower_sku ON product ((lower(sku)));

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;

-- rebuild of category, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('category', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'parent_id', 'title'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'category' COLLATE NOCASE);

CREATE TABLE _limbeck_category (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    title VARCHAR(120),
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_category FOREIGN KEY (parent_id) REFERENCES category (id)
);

INSERT INTO _limbeck_category (id, parent_id, title)
SELECT id, parent_id, title FROM category;

DROP TABLE category;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_category RENAME TO category;

PRAGMA legacy_alter_table = OFF;

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = 'c2f4a9e61d07';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> 0f93a6c8e14d   addresses, and no newsletter any more
.print "7 of 20: 0f93a6c8e14d addresses, and no newsletter any more"

-- rebuild of customer, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('customer', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'email', 'display_name', 'newsletter', 'created', 'phone'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'customer' COLLATE NOCASE);

CREATE TABLE _limbeck_customer (
    id INTEGER NOT NULL,
    email VARCHAR(320) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    phone VARCHAR(30),
    street VARCHAR(120),
    city VARCHAR(80),
    country VARCHAR(2) DEFAULT 'DE' NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_email UNIQUE (email),
    CONSTRAINT uq_customer_phone_country UNIQUE (phone, country)
);

INSERT INTO _limbeck_customer (id, email, display_name, created, phone)
SELECT id, email, display_name, created, phone FROM customer;

DROP TABLE customer;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_customer RENAME TO customer;

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_customer_city ON customer (city);

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = '77b0de512c9f';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> b64e20d9f715   the prices of spring
.print "8 of 20: b64e20d9f715 the prices of spring"

UPDATE product
SET price = 31.90
WHERE sku = 'B-0001';

UPDATE product
SET stock = stock + 10,
    active = 1
WHERE stock < 5;

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '0f93a6c8e14d';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 2ca8715fe3b0   say what things are
.print "9 of 20: 2ca8715fe3b0 say what things are"

-- setTableComment: nothing to do: SQLite keeps no comments

-- setTableComment: nothing to do: SQLite keeps no comments

-- setColumnComment: nothing to do: SQLite keeps no comments

-- dropColumnComment: nothing to do: SQLite keeps no comments

-- dropTableComment: nothing to do: SQLite keeps no comments

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'b64e20d9f715';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> d9036be4f821   coupons
.print "10 of 20: d9036be4f821 coupons"

CREATE TABLE coupon (
    id CHAR(32) NOT NULL,
    code VARCHAR(20) NOT NULL,
    percent_off SMALLINT NOT NULL,
    valid_until DATETIME,
    CONSTRAINT pk_coupon PRIMARY KEY (id),
    CONSTRAINT uq_coupon_code UNIQUE (code),
    CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50)
);

INSERT INTO coupon (id, code, percent_off) VALUES
    ('6f2c1b7e0d3a4a558f110a7c5d9e2b44', 'HELLO', 10),
    ('b81d53a07c424f0e9a361f6e8d2c7b05', 'SPRING', 20);

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '2ca8715fe3b0';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 48f1c7a05eb2   coupons are vouchers
.print "11 of 20: 48f1c7a05eb2 coupons are vouchers"

ALTER TABLE coupon RENAME TO voucher;

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
    CONSTRAINT ck_voucher_percent CHECK (percent_off BETWEEN 1 AND 90)
);

INSERT INTO _limbeck_voucher (id, code, percent_off, valid_until)
SELECT id, code, percent_off, valid_until FROM voucher;

DROP TABLE voucher;

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_voucher RENAME TO voucher;

PRAGMA legacy_alter_table = OFF;

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'd9036be4f821';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> f27d98e3104c   an order may use a voucher
.print "12 of 20: f27d98e3104c an order may use a voucher"

ALTER TABLE "order" ADD COLUMN voucher_id CHAR(32);

-- rebuild of order, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('order', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'customer_id', 'status', 'placed', 'wanted_on', 'voucher_id'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'order' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_order_recent'));

CREATE TABLE _limbeck_order (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) DEFAULT 'open' NOT NULL CHECK (status IN ('open', 'paid', 'shipped', 'it''s back')),
    placed DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    wanted_on DATE,
    voucher_id CHAR(32),
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_order_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id)
);

INSERT INTO _limbeck_order (id, customer_id, status, placed, wanted_on, voucher_id)
SELECT id, customer_id, status, placed, wanted_on, voucher_id FROM "order";

DROP TABLE "order";

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_order RENAME TO "order";

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '48f1c7a05eb2';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 6be5403ad97f   payments
.print "13 of 20: 6be5403ad97f payments"

-- createEnum: nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

-- createTable: nothing to do: payment.id is INTEGER instead of BIGINT: no other type counts up in SQLite

CREATE TABLE payment (
    id INTEGER NOT NULL,
    order_id BIGINT NOT NULL,
    method VARCHAR(8) NOT NULL CHECK (method IN ('card', 'transfer', 'cash')),
    amount NUMERIC(14, 2) NOT NULL,
    booked_on DATE DEFAULT '2026-01-01' NOT NULL,
    receipt BLOB,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT fk_payment_order FOREIGN KEY (order_id) REFERENCES "order" (id)
);

INSERT INTO customer (id, email, display_name) VALUES
    (1, 'ada@example.com', 'Ada');

INSERT INTO "order" (id, customer_id, status, wanted_on) VALUES
    (1, 1, 'it''s back', '2026-02-28');

INSERT INTO order_line (order_id, line_no, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 2, 31.90);

INSERT INTO order_line (order_id, line_no, product_id, unit_price) VALUES
    (1, 2, 2, 119);

INSERT INTO payment (id, order_id, method, amount, receipt) VALUES
    (1000, 1, 'card', 182.80, X'255044462D312E37');

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = 'f27d98e3104c';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> 9a1d62fc08e7   spring is over
.print "14 of 20: 9a1d62fc08e7 spring is over"

DELETE FROM voucher
WHERE code = 'SPRING';

DROP INDEX ix_product_title;

CREATE UNIQUE INDEX ix_product_title_sku ON product (title, sku);

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '6be5403ad97f';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 3e7c05b9d4a6   payment methods are text; nobody keeps wishes
.print "15 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes"

-- rebuild of payment, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('payment', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'order_id', 'method', 'amount', 'booked_on', 'receipt'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'payment' COLLATE NOCASE);

CREATE TABLE _limbeck_payment (
    id INTEGER NOT NULL,
    order_id BIGINT NOT NULL,
    method VARCHAR(20) NOT NULL,
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

-- dropEnum: nothing to do: SQLite has no enum types: each column keeps the values in a CHECK of its own

DROP TABLE wishlist;

ALTER TABLE product DROP COLUMN weight;

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '9a1d62fc08e7';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 85cf2e916d30   reviews
.print "16 of 20: 85cf2e916d30 reviews"

CREATE TABLE review (
    product_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    rating SMALLINT NOT NULL,
    body TEXT,
    "Helpful Votes" INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT review_key PRIMARY KEY (product_id, customer_id),
    CONSTRAINT fk_review_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
    CONSTRAINT fk_review_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT ck_review_rating CHECK (rating BETWEEN 1 AND 5)
);

CREATE INDEX ix_review_customer_id ON review (customer_id);

INSERT INTO review (product_id, customer_id, rating, body) VALUES
    (1, 1, 5, 'Tasty ☃');

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '3e7c05b9d4a6';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 5a0e93c7d8f1   orders may be cancelled
.print "17 of 20: 5a0e93c7d8f1 orders may be cancelled"

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
SELECT id, customer_id, status, placed, wanted_on, voucher_id FROM "order";

DROP TABLE "order";

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_order RENAME TO "order";

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

-- rebuild of order, refused where it would lose what the history does not know
INSERT OR ROLLBACK INTO temp.limbeck_check (unknown_parts)
SELECT
    (SELECT count(*) FROM pragma_table_xinfo('order', 'main') WHERE name COLLATE NOCASE NOT IN ('id', 'customer_id', 'status', 'placed', 'wanted_on', 'voucher_id'))
    + (SELECT count(*) FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
       AND tbl_name = 'order' COLLATE NOCASE AND name COLLATE NOCASE NOT IN ('ix_order_recent'));

CREATE TABLE _limbeck_order (
    id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) DEFAULT 'open' NOT NULL CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'returned')),
    placed DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    wanted_on DATE,
    voucher_id CHAR(32),
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_order_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id)
);

INSERT INTO _limbeck_order (id, customer_id, status, placed, wanted_on, voucher_id)
SELECT id, customer_id, CASE status WHEN 'it''s back' THEN 'returned' ELSE status END, placed, wanted_on, voucher_id FROM "order";

DROP TABLE "order";

PRAGMA legacy_alter_table = ON;

ALTER TABLE _limbeck_order RENAME TO "order";

PRAGMA legacy_alter_table = OFF;

CREATE INDEX ix_order_recent ON "order" (customer_id, placed DESC);

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = '85cf2e916d30';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> d6b2f81e04c5   receipts are numbered, drafts no longer
.print "18 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer"

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '5a0e93c7d8f1';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 1b6a9f40c7d2   everyone may log in
.print "19 of 20: 1b6a9f40c7d2 everyone may log in"

ALTER TABLE customer ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL;

ANALYZE customer;

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'd6b2f81e04c5';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
.print "20 of 20: c40e8d7b25f9 a view of the open orders"

CREATE VIEW open_orders AS
SELECT o.id, c.display_name, o.placed
FROM "order" o
JOIN customer c ON c.id = o.customer_id
WHERE o.status = 'open';

CREATE VIEW open_totals AS
SELECT o.id, SUM(l.total) AS owed
FROM open_orders o
JOIN order_line l ON l.order_id = o.id
GROUP BY o.id;

CREATE TRIGGER order_line_price AFTER UPDATE OF unit_price ON order_line
BEGIN
  UPDATE order_line SET unit_price = OLD.unit_price
  WHERE order_id = OLD.order_id AND line_no = OLD.line_no;
END;

UPDATE alembic_version
SET version_num = 'c40e8d7b25f9'
WHERE version_num = '1b6a9f40c7d2';
INSERT OR ROLLBACK INTO temp.limbeck_check (moved_rows) SELECT changes();


SELECT 'broken', "table", rowid, parent FROM pragma_foreign_key_check LIMIT 10;
INSERT OR ROLLBACK INTO temp.limbeck_check (broken_keys) SELECT count(*) FROM pragma_foreign_key_check;

DROP TABLE temp.limbeck_check;
COMMIT;
DETACH guard_passed;
PRAGMA foreign_keys = ON;

.print "done: the database is at c40e8d7b25f9"
-- end of script
