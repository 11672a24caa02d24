-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, E'first\nsecond\r\nthird\n/\ngo\nGO\n.quit\n\\! ls');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, 'first\nsecond\r\nthird\n/\ngo\nGO\n.quit\n\\! ls');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, 'first\nsecond\r\nthird\n/\ngo\nGO\n.quit\n\\! ls');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, ('first'||char(10)||'second'||char(13, 10)||'third'||char(10)||'/'||char(10)||'go'||char(10)||'GO'||char(10)||'.quit'||char(10)||'\! ls'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, ('first' + CHAR(10) + 'second' + CHAR(13) + CHAR(10) + 'third' + CHAR(10) + '/' + CHAR(10) + 'go' + CHAR(10) + 'GO' + CHAR(10) + '.quit' + CHAR(10) + '\! ls'));
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, 'first' || CHR(10) || 'second' || CHR(13) || CHR(10) || 'third' || CHR(10) || '/' || CHR(10) || 'go' || CHR(10) || 'GO' || CHR(10) || '.quit' || CHR(10) || '\! ls');

-- back:
DELETE FROM values_of_all
WHERE id = 1;
