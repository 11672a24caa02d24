-- shop: downgrade for SQL Server 2019, to be run with sqlcmd
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
--   run    sqlcmd -b -x -f 65001 -I -i downgrade.mssql.sql -d DATABASE
--   needs  the rights to create objects, to alter and drop what it names, to write rows; a new session without an open transaction
--   fails  at the first error; everything since the last COMMIT is undone, and the version table says where the database stands; exit code 1
--   input  sha256 c191b6652eb46d9509d4f1fbf6be8722bf41969f90ab0e58e1e0942e63641c4b   limbeck 0.1.0

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
GO


-- 1 of 20 ---------------------------------------------------------------------------------------------------------
-- c40e8d7b25f9 -> 1b6a9f40c7d2   a view of the open orders
PRINT '1 of 20: c40e8d7b25f9 a view of the open orders';
GO

BEGIN TRANSACTION;
GO

DECLARE @found nvarchar(4000) = 'no version table';
IF OBJECT_ID(N'alembic_version') IS NOT NULL
    SELECT @found = ISNULL(STRING_AGG(version_num, ', ') WITHIN GROUP (ORDER BY version_num COLLATE Latin1_General_BIN2), 'no revision')
    FROM alembic_version WITH (TABLOCKX, HOLDLOCK);
IF @found <> 'c40e8d7b25f9' COLLATE Latin1_General_BIN2
BEGIN
    RAISERROR(N'refused: this database is at %s, the script starts at c40e8d7b25f9. Nothing was changed.', 16, 127, @found);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

DROP TRIGGER order_line_price;
GO

DROP VIEW open_totals;
GO

DROP VIEW open_orders;
GO

UPDATE alembic_version
SET version_num = '1b6a9f40c7d2'
WHERE version_num = 'c40e8d7b25f9';
IF @@ROWCOUNT <> 1
BEGIN
    RAISERROR(N'refused: the version table did not hold the row c40e8d7b25f9: another run has changed it. Nothing since the last COMMIT was kept.', 16, 127);
    IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
    SET NOEXEC ON;
END;
GO

COMMIT TRANSACTION;
GO


-- 2 of 20 ---------------------------------------------------------------------------------------------------------
-- 1b6a9f40c7d2 -> d6b2f81e04c5   everyone may log in
PRINT '2 of 20: 1b6a9f40c7d2 everyone may log in';
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

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE customer DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'customer') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'customer'), N'active', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE customer DROP COLUMN active;
GO

UPDATE alembic_version
SET version_num = 'd6b2f81e04c5'
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


-- 3 of 20 ---------------------------------------------------------------------------------------------------------
-- d6b2f81e04c5 -> 5a0e93c7d8f1   receipts are numbered, drafts no longer
PRINT '3 of 20: d6b2f81e04c5 receipts are numbered, drafts no longer';
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

CREATE SEQUENCE draft_number START WITH 1;
GO

ALTER SEQUENCE receipt_number INCREMENT BY 1;
GO

DROP SEQUENCE receipt_number;
GO

UPDATE alembic_version
SET version_num = '5a0e93c7d8f1'
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


-- 4 of 20 ---------------------------------------------------------------------------------------------------------
-- 5a0e93c7d8f1 -> 85cf2e916d30   orders may be cancelled
PRINT '4 of 20: 5a0e93c7d8f1 orders may be cancelled';
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

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE [order] DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'[order]') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[order]'), N'status', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE [order] ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'returned', 'it''s back'));
GO

UPDATE [order]
SET status = 'it''s back'
WHERE status = 'returned';
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE [order] DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.check_constraints
WHERE parent_object_id = OBJECT_ID(N'[order]') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[order]'), N'status', 'ColumnId') AND is_system_named = 1;
EXEC (@sql);
GO

ALTER TABLE [order] ADD CHECK (status IN ('open', 'paid', 'cancelled', 'shipped', 'it''s back'));
GO

UPDATE alembic_version
SET version_num = '85cf2e916d30'
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


-- 5 of 20 ---------------------------------------------------------------------------------------------------------
-- 85cf2e916d30 -> 3e7c05b9d4a6   reviews
PRINT '5 of 20: 85cf2e916d30 reviews';
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

DELETE FROM review
WHERE product_id = 1
  AND customer_id = 1;
GO

DROP TABLE review;
GO

UPDATE alembic_version
SET version_num = '3e7c05b9d4a6'
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


-- 6 of 20 ---------------------------------------------------------------------------------------------------------
-- 3e7c05b9d4a6 -> 9a1d62fc08e7   payment methods are text; nobody keeps wishes
PRINT '6 of 20: 3e7c05b9d4a6 payment methods are text; nobody keeps wishes';
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

ALTER TABLE product ADD weight DOUBLE PRECISION NULL;
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

-- createEnum: nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

ALTER TABLE payment ALTER COLUMN method VARCHAR(8) NOT NULL;
GO

ALTER TABLE payment ADD CHECK (method IN ('card', 'transfer', 'cash'));
GO

UPDATE alembic_version
SET version_num = '9a1d62fc08e7'
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


-- 7 of 20 ---------------------------------------------------------------------------------------------------------
-- 9a1d62fc08e7 -> 6be5403ad97f   spring is over
PRINT '7 of 20: 9a1d62fc08e7 spring is over';
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

DROP INDEX ix_product_title_sku ON product;
GO

CREATE INDEX ix_product_title ON product (title);
GO

INSERT INTO voucher (id, code, percent_off) VALUES
    ('b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05', 'SPRING', 20);
GO

UPDATE alembic_version
SET version_num = '6be5403ad97f'
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


-- 8 of 20 ---------------------------------------------------------------------------------------------------------
-- 6be5403ad97f -> f27d98e3104c   payments
PRINT '8 of 20: 6be5403ad97f payments';
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

DELETE FROM payment
WHERE id = 1000;
GO

DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 2;
GO

DELETE FROM order_line
WHERE order_id = 1
  AND line_no = 1;
GO

DELETE FROM [order]
WHERE id = 1;
GO

DELETE FROM customer
WHERE id = 1;
GO

DROP TABLE payment;
GO

-- dropEnum: nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

DROP SEQUENCE draft_number;
GO

UPDATE alembic_version
SET version_num = 'f27d98e3104c'
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


-- 9 of 20 ---------------------------------------------------------------------------------------------------------
-- f27d98e3104c -> 48f1c7a05eb2   an order may use a voucher
PRINT '9 of 20: f27d98e3104c an order may use a voucher';
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

ALTER TABLE [order] DROP CONSTRAINT fk_order_voucher;
GO

ALTER TABLE [order] DROP COLUMN voucher_id;
GO

UPDATE alembic_version
SET version_num = '48f1c7a05eb2'
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


-- 10 of 20 --------------------------------------------------------------------------------------------------------
-- 48f1c7a05eb2 -> d9036be4f821   coupons are vouchers
PRINT '10 of 20: 48f1c7a05eb2 coupons are vouchers';
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

ALTER TABLE voucher DROP CONSTRAINT ck_voucher_percent;
GO

ALTER TABLE voucher ADD CONSTRAINT ck_coupon_percent CHECK (percent_off BETWEEN 1 AND 50);
GO

EXEC sp_rename N'voucher', N'coupon', N'OBJECT';
GO

UPDATE alembic_version
SET version_num = 'd9036be4f821'
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


-- 11 of 20 --------------------------------------------------------------------------------------------------------
-- d9036be4f821 -> 2ca8715fe3b0   coupons
PRINT '11 of 20: d9036be4f821 coupons';
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

DELETE FROM coupon
WHERE id = 'b81d53a0-7c42-4f0e-9a36-1f6e8d2c7b05';
GO

DELETE FROM coupon
WHERE id = '6f2c1b7e-0d3a-4a55-8f11-0a7c5d9e2b44';
GO

DROP TABLE coupon;
GO

UPDATE alembic_version
SET version_num = '2ca8715fe3b0'
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
-- 2ca8715fe3b0 -> b64e20d9f715   say what things are
PRINT '12 of 20: 2ca8715fe3b0 say what things are';
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

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'what prices are given in', N'SCHEMA', @schema, N'TABLE', N'currency';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_addextendedproperty N'MS_Description', N'the category above; none for a root', N'SCHEMA', @schema, N'TABLE', N'category', N'COLUMN', N'parent_id';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'customer', N'COLUMN', N'email';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_updateextendedproperty N'MS_Description', N'everything that was ever on sale', N'SCHEMA', @schema, N'TABLE', N'product';
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'customer';
GO

UPDATE alembic_version
SET version_num = 'b64e20d9f715'
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


-- 13 of 20 --------------------------------------------------------------------------------------------------------
-- b64e20d9f715 -> 0f93a6c8e14d   the prices of spring
PRINT '13 of 20: b64e20d9f715 the prices of spring';
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

UPDATE product
SET stock = stock - 10
WHERE sku = 'K-0042';
GO

UPDATE product
SET price = 29.90
WHERE sku = 'B-0001';
GO

UPDATE alembic_version
SET version_num = '0f93a6c8e14d'
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


-- 14 of 20 --------------------------------------------------------------------------------------------------------
-- 0f93a6c8e14d -> 77b0de512c9f   addresses, and no newsletter any more
PRINT '14 of 20: 0f93a6c8e14d addresses, and no newsletter any more';
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

DROP INDEX ix_customer_city ON customer;
GO

ALTER TABLE customer DROP CONSTRAINT uq_customer_phone_country;
GO

ALTER TABLE customer DROP CONSTRAINT uq_customer_email;
GO

ALTER TABLE customer ALTER COLUMN email VARCHAR(255) NOT NULL;
GO

ALTER TABLE customer ADD CONSTRAINT uq_customer_email UNIQUE (email);
GO

ALTER TABLE customer ADD newsletter BIT NOT NULL DEFAULT 0;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE customer DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'customer') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'customer'), N'country', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE customer DROP COLUMN country;
GO

ALTER TABLE customer DROP COLUMN city;
GO

ALTER TABLE customer DROP COLUMN street;
GO

UPDATE alembic_version
SET version_num = '77b0de512c9f'
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


-- 15 of 20 --------------------------------------------------------------------------------------------------------
-- 77b0de512c9f -> c2f4a9e61d07   titles may be longer; a customer has a display name
PRINT '15 of 20: 77b0de512c9f titles may be longer; a customer has a display name';
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

ALTER TABLE category ALTER COLUMN title NVARCHAR(80) NOT NULL;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE product DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'product') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'product'), N'stock', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE product ADD DEFAULT 0 FOR stock;
GO

EXEC sp_rename N'customer.display_name', N'full_name', N'COLUMN';
GO

DROP INDEX ix_product_category_id_title ON product;
GO

DROP INDEX ix_product_title ON product;
GO

ALTER TABLE product ALTER COLUMN title NVARCHAR(200) NOT NULL;
GO

CREATE INDEX ix_product_category_id_title ON product (category_id, title);
GO

CREATE INDEX ix_product_title ON product (title);
GO

DECLARE @schema sysname = SCHEMA_NAME();
EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'product', N'COLUMN', N'title';
GO

UPDATE alembic_version
SET version_num = 'c2f4a9e61d07'
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


-- 16 of 20 --------------------------------------------------------------------------------------------------------
-- c2f4a9e61d07 -> 19d7f5b3c0aa   customers have a phone; find products by title
PRINT '16 of 20: c2f4a9e61d07 customers have a phone; find products by title';
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

DROP INDEX ix_product_out_of_stock ON product;
GO

DROP INDEX ix_product_title ON product;
GO

DECLARE @sql nvarchar(max) = N'';
SELECT @sql = @sql + N'ALTER TABLE product DROP CONSTRAINT ' + QUOTENAME(name) + N';'
FROM sys.default_constraints
WHERE parent_object_id = OBJECT_ID(N'product') AND parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'product'), N'active', 'ColumnId');
EXEC (@sql);
GO

ALTER TABLE product DROP COLUMN active;
GO

ALTER TABLE customer DROP COLUMN phone;
GO

UPDATE alembic_version
SET version_num = '19d7f5b3c0aa'
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


-- 17 of 20 --------------------------------------------------------------------------------------------------------
-- 19d7f5b3c0aa -> e80c64a1937b   the first goods
PRINT '17 of 20: 19d7f5b3c0aa the first goods';
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

DELETE FROM product
WHERE id = 2;
GO

DELETE FROM product
WHERE id = 1;
GO

DELETE FROM category
WHERE id = 3;
GO

DELETE FROM category
WHERE id = 2;
GO

DELETE FROM category
WHERE id = 1;
GO

UPDATE alembic_version
SET version_num = 'e80c64a1937b'
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


-- 18 of 20 --------------------------------------------------------------------------------------------------------
-- e80c64a1937b -> 5d1be7720f68   orders and their lines
PRINT '18 of 20: e80c64a1937b orders and their lines';
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

DROP TABLE order_line;
GO

DROP TABLE [order];
GO

-- dropEnum: nothing to do: SQL Server has no enum types; each column that uses one holds its values by a CHECK

UPDATE alembic_version
SET version_num = '5d1be7720f68'
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


-- 19 of 20 --------------------------------------------------------------------------------------------------------
-- 5d1be7720f68 -> a3f09c11d2e4   categories and products
PRINT '19 of 20: 5d1be7720f68 categories and products';
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

DROP TABLE wishlist;
GO

DROP TABLE product;
GO

DROP TABLE category;
GO

UPDATE alembic_version
SET version_num = 'a3f09c11d2e4'
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


-- 20 of 20 --------------------------------------------------------------------------------------------------------
-- a3f09c11d2e4 -> base   customers and currencies
PRINT '20 of 20: a3f09c11d2e4 customers and currencies';
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

DELETE FROM currency
WHERE code = 'JPY';
GO

DELETE FROM currency
WHERE code = 'CHF';
GO

DELETE FROM currency
WHERE code = 'EUR';
GO

DROP TABLE customer;
GO

DROP TABLE currency;
GO

DELETE FROM alembic_version
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


PRINT 'done: the database is at no revision';
GO
-- end of script
