-- given: create table values_of_all

-- postgresql ======================================================================================
INSERT INTO values_of_all (id, doc) VALUES
    (1, E'{"it''s":["a\\\\b","\\"",1.5,true,null,{"☃":"\\u2028"}]}');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO values_of_all (id, doc) VALUES
    (1, '{"it''s":["a\\\\b","\\"",1.5,true,null,{"☃":"\\u2028"}]}');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO values_of_all (id, doc) VALUES
    (1, '{"it''s":["a\\\\b","\\"",1.5,true,null,{"☃":"\\u2028"}]}');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO values_of_all (id, doc) VALUES
    (1, '{"it''s":["a\\b","\"",1.5,true,null,{"☃":"\u2028"}]}');

-- back:
DELETE FROM values_of_all
WHERE id = 1;

-- mssql ===========================================================================================
-- needs: utf8
INSERT INTO values_of_all (id, doc) VALUES
    (1, N'{"it''s":["a\\b","\"",1.5,true,null,{"☃":"\u2028"}]}');
GO

-- back:
DELETE FROM values_of_all
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO values_of_all (id, doc) VALUES
    (1, UNISTR('{"it''s":["a\\\\b","\\"",1.5,true,null,{"\2603":"\\u2028"}]}'));

-- back:
DELETE FROM values_of_all
WHERE id = 1;
