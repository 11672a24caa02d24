-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, E'tab\there, bell\u0007, escape\u001b, zero width\u200b, bidi\u202e.');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, _utf8mb4 X'74616209686572652c2062656c6c072c206573636170651b2c207a65726f207769647468e2808b2c2062696469e280ae2e');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, _utf8mb4 X'74616209686572652c2062656c6c072c206573636170651b2c207a65726f207769647468e2808b2c2062696469e280ae2e');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, ('tab'||char(9)||'here, bell'||char(7)||', escape'||char(27)||', zero width'||char(8203)||', bidi'||char(8238)||'.'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, (N'tab' + NCHAR(9) + N'here, bell' + NCHAR(7) + N', escape' + NCHAR(27) + N', zero width' + NCHAR(8203) + N', bidi' + NCHAR(8238) + N'.'));
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, short) VALUES
    (1, 'tab' || CHR(9) || 'here, bell' || CHR(7) || ', escape' || CHR(27) || UNISTR(', zero width\200B, bidi\202E.'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;
