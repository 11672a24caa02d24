-- shop: upgrade for SQL Server 2019, to be run with sqlcmd
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
--   run    sqlcmd -b -x -f 65001 -I -i upgrade.mssql.sql -d DATABASE
--   needs  the rights to create objects, to alter and drop what it names, to write rows, to do what its raw SQL says; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 22c595514b0805df4eb86bb47ca9a9ca119e65b11769e1ebda44ad63c925f88d   limbeck 0.1.0

:on error exit
SET XACT_ABORT, NOCOUNT, QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
SET NUMERIC_ROUNDABORT, IMPLICIT_TRANSACTIONS OFF;
SET LOCK_TIMEOUT 5000;
GO

IF @@TRANCOUNT > 0 OR (@@OPTIONS & 16384) = 0
BEGIN
    RAISERROR(N'refused: run this file in a new session, as its header says', 16, 127);
    SET NOEXEC ON;
END;
IF UNICODE(N'é') <> 233
BEGIN
    RAISERROR(N'refused: the client does not read this file as UTF-8', 16, 127);
    SET NOEXEC ON;
END;
GO


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- base -> a3f09c11d2e4   customers and currencies
PRINT '1 of 20: a3f09c11d2e4 customers and currencies';
GO

BEGIN TRANSACTION;
GO

IF OBJECT_ID(N'alembic_version') IS NULL
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'no revision' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at no revision. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE currency (
    code VARCHAR(3) NOT NULL,
    name NVARCHAR(40) NOT NULL,
    digits SMALLINT NOT NULL DEFAULT 2,
    CONSTRAINT pk_currency PRIMARY KEY (code)
);
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'what prices are given in', N'SCHEMA', @schema, N'TABLE', N'currency';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'ISO 4217', N'SCHEMA', @schema, N'TABLE', N'currency', N'COLUMN', N'code';
GO

CREATE TABLE customer (
    id INTEGER NOT NULL IDENTITY,
    email VARCHAR(255) NOT NULL,
    full_name NVARCHAR(120) NOT NULL,
    newsletter BIT NOT NULL DEFAULT 0,
    created DATETIME2 NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_email UNIQUE (email)
);
GO

INSERT INTO currency (code, name) VALUES
    ('EUR', N'euro'),
    ('CHF', N'Schweizer Franken');
GO

INSERT INTO currency (code, name, digits) VALUES
    ('JPY', N'日本円', 0);
GO

INSERT INTO alembic_version (version_num) VALUES ('a3f09c11d2e4');
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not take the row a3f09c11d2e4: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> 5d1be7720f68   categories and products
PRINT '2 of 20: 5d1be7720f68 categories and products';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'a3f09c11d2e4' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at a3f09c11d2e4. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE category (
    id INTEGER NOT NULL IDENTITY,
    parent_id INTEGER NULL,
    title NVARCHAR(80) NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT fk_category_category FOREIGN KEY (parent_id) REFERENCES category (id)
);
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'the category above; none for a root', N'SCHEMA', @schema, N'TABLE', N'category', N'COLUMN', N'parent_id';
GO

CREATE TABLE product (
    id INTEGER NOT NULL IDENTITY,
    sku VARCHAR(32) NOT NULL,
    title NVARCHAR(200) NOT NULL,
    description NVARCHAR(max) NULL,
    price NUMERIC(12, 2) NOT NULL,
    currency_code VARCHAR(3) NOT NULL DEFAULT 'EUR',
    category_id INTEGER NULL,
    weight DOUBLE PRECISION NULL,
    attributes NVARCHAR(max) NULL,
    stock INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_sku UNIQUE (sku),
    CONSTRAINT ck_product_price_not_negative CHECK (price >= 0),
    CONSTRAINT fk_product_currency FOREIGN KEY (currency_code) REFERENCES currency (code),
    CONSTRAINT fk_product_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE SET NULL
);
GO

CREATE INDEX ix_product_category_id_title ON product (category_id, title);
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'everything that was ever on sale', N'SCHEMA', @schema, N'TABLE', N'product';
GO

CREATE TABLE wishlist (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    note NVARCHAR(200) NULL,
    CONSTRAINT pk_wishlist PRIMARY KEY (customer_id, product_id),
    CONSTRAINT fk_wishlist_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT fk_wishlist_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
);
GO

UPDATE alembic_version
SET version_num = '5d1be7720f68'
WHERE version_num = 'a3f09c11d2e4';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row a3f09c11d2e4: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> e80c64a1937b   orders and their lines
PRINT '3 of 20: e80c64a1937b orders and their lines';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5d1be7720f68' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5d1be7720f68. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE [order] (
    id BIGINT NOT NULL IDENTITY,
    customer_id INTEGER NOT NULL,
    status VARCHAR(9) NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'shipped', 'it''s back')),
    placed DATETIME2(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    wanted_on DATE NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
GO

CREATE INDEX ix_order_recent ON [order] (customer_id, placed DESC);
GO

CREATE TABLE order_line (
    order_id BIGINT NOT NULL,
    line_no SMALLINT NOT NULL,
    product_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    unit_price NUMERIC(12, 2) NOT NULL,
    total AS (quantity * unit_price) PERSISTED,
    CONSTRAINT pk_order_line PRIMARY KEY (order_id, line_no),
    CONSTRAINT fk_order_line_order FOREIGN KEY (order_id) REFERENCES [order] (id) ON DELETE CASCADE,
    CONSTRAINT fk_order_line_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT ck_order_line_quantity CHECK (quantity > 0)
);
GO

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
WHERE version_num = '5d1be7720f68';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 5d1be7720f68: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 19d7f5b3c0aa   the first goods
PRINT '4 of 20: 19d7f5b3c0aa the first goods';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'e80c64a1937b' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at e80c64a1937b. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

SET IDENTITY_INSERT category ON;
INSERT INTO category (id, title) VALUES
    (1, N'Bücher');
SET IDENTITY_INSERT category OFF;
GO

SET IDENTITY_INSERT category ON;
INSERT INTO category (id, parent_id, title) VALUES
    (2, 1, N'Kochbücher');
SET IDENTITY_INSERT category OFF;
GO

SET IDENTITY_INSERT category ON;
INSERT INTO category (id, title) VALUES
    (3, N'Kitchen');
SET IDENTITY_INSERT category OFF;
GO

SET IDENTITY_INSERT product ON;
INSERT INTO product (id, sku, title, description, price, category_id, weight, attributes, stock) VALUES
    (1, 'B-0001', N'The Cook''s Book', (N'Soups \ stews.' + NCHAR(10) + N'Second, "improved" edition; 100 % paper.'), 29.90, 2, 1.25, N'{"pages":320,"tags":["cooking","it''s new"]}', 12),
    (2, 'K-0042', N'Knife', NULL, 119, 3, 0.2, N'{"steel":true}', 0);
SET IDENTITY_INSERT product OFF;
GO

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
WHERE version_num = 'e80c64a1937b';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row e80c64a1937b: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> c2f4a9e61d07   customers have a phone; find products by title
PRINT '5 of 20: c2f4a9e61d07 customers have a phone; find products by title';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '19d7f5b3c0aa' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 19d7f5b3c0aa. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE customer ADD phone VARCHAR(30) NULL;
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'with +country', N'SCHEMA', @schema, N'TABLE', N'customer', N'COLUMN', N'phone';
GO

ALTER TABLE product ADD active BIT NOT NULL DEFAULT 1;
GO

CREATE INDEX ix_product_title ON product (title);
GO

CREATE INDEX ix_product_out_of_stock ON product (category_id) WHERE stock = 0;
GO

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
WHERE version_num = '19d7f5b3c0aa';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 19d7f5b3c0aa: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 77b0de512c9f   titles may be longer; a customer has a display name
PRINT '6 of 20: 77b0de512c9f titles may be longer; a customer has a display name';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'c2f4a9e61d07' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at c2f4a9e61d07. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE product ALTER COLUMN title NVARCHAR(300) NOT NULL;
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'as printed', N'SCHEMA', @schema, N'TABLE', N'product', N'COLUMN', N'title';
GO

EXEC sp_rename N'customer.full_name', N'display_name', N'COLUMN';
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE product DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'product') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'product'), N'stock', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE product ADD DEFAULT 1 FOR stock;
GO

ALTER TABLE category ALTER COLUMN title NVARCHAR(120) NULL;
GO

UPDATE alembic_version
SET version_num = '77b0de512c9f'
WHERE version_num = 'c2f4a9e61d07';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c2f4a9e61d07: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> 0f93a6c8e14d   addresses, and no newsletter any more
PRINT '7 of 20: 0f93a6c8e14d addresses, and no newsletter any more';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '77b0de512c9f' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 77b0de512c9f. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE customer ADD street NVARCHAR(120) NULL;
GO

ALTER TABLE customer ADD city NVARCHAR(80) NULL;
GO

ALTER TABLE customer ADD country VARCHAR(2) NOT NULL DEFAULT 'DE';
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE customer DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'customer') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'customer'), N'newsletter', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE customer DROP COLUMN newsletter;
GO

ALTER TABLE customer ALTER COLUMN email VARCHAR(320) NOT NULL;
GO

ALTER TABLE customer ADD CONSTRAINT uq_customer_phone_country UNIQUE (phone, country);
GO

CREATE INDEX ix_customer_city ON customer (city);
GO

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
WHERE version_num = '77b0de512c9f';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 77b0de512c9f: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> b64e20d9f715   the prices of spring
PRINT '8 of 20: b64e20d9f715 the prices of spring';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '0f93a6c8e14d' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 0f93a6c8e14d. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

UPDATE product
SET price = 31.90
WHERE sku = 'B-0001';
GO

UPDATE product
SET stock = stock + 10,
    active = 1
WHERE stock < 5;
GO

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
WHERE version_num = '0f93a6c8e14d';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 0f93a6c8e14d: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 2ca8715fe3b0   say what things are
PRINT '9 of 20: 2ca8715fe3b0 say what things are';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'b64e20d9f715' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at b64e20d9f715. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'who buys; it''s "personal" data', N'SCHEMA', @schema, N'TABLE', N'customer';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'what is on sale', N'SCHEMA', @schema, N'TABLE', N'product';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'login, and where bills go', N'SCHEMA', @schema, N'TABLE', N'customer', N'COLUMN', N'email';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'category', N'COLUMN', N'parent_id';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'currency';
GO

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
WHERE version_num = 'b64e20d9f715';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row b64e20d9f715: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 2ca8715fe3b0 -> d9036be4f821   coupons
PRINT '10 of 20: d9036be4f821 coupons';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '2ca8715fe3b0' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 2ca8715fe3b0. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE coupon (
    id UNIQUEIDENTIFIER NOT NULL,
    code VARCHAR(20) NOT NULL,
    percent_off SMALLINT NOT NULL,
    valid_until DATETIMEOFFSET NULL,
    CONSTRAINT pk_coupon PRIMARY KEY (id),
    CONSTRAINT uq_coupon_code UNIQUE (code),
    CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50)
);
GO

INSERT INTO coupon (id, code, percent_off) VALUES
    ('6f2c1b7e-0d3a-4a55-8f11-0a7c5d9e2b44', 'HELLO', 10),
    ('b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05', 'SPRING', 20);
GO

UPDATE alembic_version
SET version_num = 'd9036be4f821'
WHERE version_num = '2ca8715fe3b0';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 2ca8715fe3b0: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 48f1c7a05eb2   coupons are vouchers
PRINT '11 of 20: 48f1c7a05eb2 coupons are vouchers';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'd9036be4f821' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at d9036be4f821. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

EXEC sp_rename N'coupon', N'voucher', N'OBJECT';
GO

ALTER TABLE voucher DROP CONSTRAINT ck_coupon_percent;
GO

ALTER TABLE voucher ADD CONSTRAINT ck_voucher_percent CHECK (percent_off BETWEEN 1 AND 90);
GO

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
WHERE version_num = 'd9036be4f821';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row d9036be4f821: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 12 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> f27d98e3104c   an order may use a voucher
PRINT '12 of 20: f27d98e3104c an order may use a voucher';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '48f1c7a05eb2' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 48f1c7a05eb2. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE [order] ADD voucher_id UNIQUEIDENTIFIER NULL;
GO

ALTER TABLE [order] ADD CONSTRAINT fk_order_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id);
GO

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
WHERE version_num = '48f1c7a05eb2';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 48f1c7a05eb2: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 6be5403ad97f   payments
PRINT '13 of 20: 6be5403ad97f payments';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'f27d98e3104c' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at f27d98e3104c. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE SEQUENCE draft_number START WITH 1;
GO

-- createEnum: nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

CREATE TABLE payment (
    id BIGINT NOT NULL IDENTITY,
    order_id BIGINT NOT NULL,
    method VARCHAR(8) NOT NULL CHECK (method IN ('card', 'transfer', 'cash')),
    amount NUMERIC(14, 2) NOT NULL,
    booked_on DATE NOT NULL DEFAULT '2026-01-01',
    receipt VARBINARY(max) NULL,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT fk_payment_order FOREIGN KEY (order_id) REFERENCES [order] (id)
);
GO

SET IDENTITY_INSERT customer ON;
INSERT INTO customer (id, email, display_name) VALUES
    (1, 'ada@example.com', N'Ada');
SET IDENTITY_INSERT customer OFF;
GO

SET IDENTITY_INSERT [order] ON;
INSERT INTO [order] (id, customer_id, status, wanted_on) VALUES
    (1, 1, 'it''s back', '2026-02-28');
SET IDENTITY_INSERT [order] OFF;
GO

INSERT INTO order_line (order_id, line_no, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 2, 31.90);
GO

INSERT INTO order_line (order_id, line_no, product_id, unit_price) VALUES
    (1, 2, 2, 119);
GO

SET IDENTITY_INSERT payment ON;
INSERT INTO payment (id, order_id, method, amount, receipt) VALUES
    (1000, 1, 'card', 182.80, 0x255044462D312E37);
SET IDENTITY_INSERT payment OFF;
GO

UPDATE alembic_version
SET version_num = '6be5403ad97f'
WHERE version_num = 'f27d98e3104c';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row f27d98e3104c: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> 9a1d62fc08e7   spring is over
PRINT '14 of 20: 9a1d62fc08e7 spring is over';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '6be5403ad97f' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 6be5403ad97f. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DELETE FROM voucher
WHERE code = 'SPRING';
GO

DROP INDEX ix_product_title ON product;
GO

CREATE UNIQUE INDEX ix_product_title_sku ON product (title, sku);
GO

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
WHERE version_num = '6be5403ad97f';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 6be5403ad97f: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 3e7c05b9d4a6   payment methods are text; nobody keeps wishes
PRINT '15 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '9a1d62fc08e7' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 9a1d62fc08e7. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE payment DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'payment') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'payment'), N'method', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE payment ALTER COLUMN method VARCHAR(20) NOT NULL;
GO

-- dropEnum: nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

DROP TABLE wishlist;
GO

ALTER TABLE product DROP COLUMN weight;
GO

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
WHERE version_num = '9a1d62fc08e7';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 9a1d62fc08e7: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 85cf2e916d30   reviews
PRINT '16 of 20: 85cf2e916d30 reviews';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '3e7c05b9d4a6' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 3e7c05b9d4a6. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE TABLE review (
    product_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    rating SMALLINT NOT NULL,
    body NVARCHAR(max) NULL,
    [Helpful Votes] INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT review_key PRIMARY KEY (product_id, customer_id),
    CONSTRAINT fk_review_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE,
    CONSTRAINT fk_review_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT ck_review_rating CHECK (rating BETWEEN 1 AND 5)
);
GO

CREATE INDEX ix_review_customer_id ON review (customer_id);
GO

INSERT INTO review (product_id, customer_id, rating, body) VALUES
    (1, 1, 5, N'Tasty ☃');
GO

UPDATE alembic_version
SET version_num = '85cf2e916d30'
WHERE version_num = '3e7c05b9d4a6';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 3e7c05b9d4a6: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 5a0e93c7d8f1   orders may be cancelled
PRINT '17 of 20: 5a0e93c7d8f1 orders may be cancelled';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '85cf2e916d30' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 85cf2e916d30. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE [order] DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'[order]') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[order]'), N'status', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE [order] ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back'));
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE [order] DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'[order]') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[order]'), N'status', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE [order] ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back', 'returned'));
GO

UPDATE [order]
SET status = 'returned'
WHERE status = 'it''s back';
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE [order] DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'[order]') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[order]'), N'status', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE [order] ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'returned'));
GO

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
WHERE version_num = '85cf2e916d30';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 85cf2e916d30: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> d6b2f81e04c5   receipts are numbered, drafts no longer
PRINT '18 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '5a0e93c7d8f1' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 5a0e93c7d8f1. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

CREATE SEQUENCE receipt_number START WITH 1000;
GO

ALTER SEQUENCE receipt_number INCREMENT BY 2;
GO

DROP SEQUENCE draft_number;
GO

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
WHERE version_num = '5a0e93c7d8f1';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 5a0e93c7d8f1: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 1b6a9f40c7d2   everyone may log in
PRINT '19 of 20: 1b6a9f40c7d2 everyone may log in';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'd6b2f81e04c5' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at d6b2f81e04c5. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

ALTER TABLE customer ADD active BIT NOT NULL DEFAULT 1;
GO

UPDATE STATISTICS customer;
GO

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'd6b2f81e04c5';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row d6b2f81e04c5: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> c40e8d7b25f9   a view of the open orders
PRINT '20 of 20: c40e8d7b25f9 a view of the open orders';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> '1b6a9f40c7d2' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, this step starts at 1b6a9f40c7d2. Nothing of this step was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

EXEC (N'CREATE VIEW open_orders AS
SELECT o.id, c.display_name, o.placed
FROM [order] o
JOIN customer c ON c.id = o.customer_id
WHERE o.status = ''open''');
GO

CREATE VIEW open_totals AS
SELECT o.id, SUM(l.total) AS owed
FROM open_orders o
JOIN order_line l ON l.order_id = o.id
GROUP BY o.id;
GO

CREATE TRIGGER order_line_price ON order_line AFTER UPDATE AS
IF UPDATE(unit_price) THROW 50000, N'the price of a line stays', 1;
GO

UPDATE alembic_version
SET version_num = 'c40e8d7b25f9'
WHERE version_num = '1b6a9f40c7d2';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row 1b6a9f40c7d2: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


PRINT 'done: the database is at c40e8d7b25f9';
GO
-- end of script
