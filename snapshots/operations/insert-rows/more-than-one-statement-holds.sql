-- given: create table plain

-- postgresql ======================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (7, 6),
    (8, 7),
    (9, 8),
    (10, 9),
    (11, 10),
    (12, 11),
    (13, 12),
    (14, 13),
    (15, 14),
    (16, 15),
    (17, 16),
    (18, 17),
    (19, 18),
    (20, 19),
    (21, 20),
    (22, 21),
    (23, 22),
    (24, 23),
    (25, 24),
    (26, 25),
    (27, 26),
    (28, 27),
    (29, 28),
    (30, 29),
    (31, 30),
    (32, 31),
    (33, 32),
    (34, 33),
    (35, 34),
    (36, 35),
    (37, 36),
    (38, 37),
    (39, 38),
    (40, 39),
    (41, 40),
    (42, 41),
    (43, 42),
    (44, 43),
    (45, 44),
    (46, 45),
    (47, 46),
    (48, 47),
    (49, 48),
    (50, 49),
    (51, 50),
    (52, 51),
    (53, 52),
    (54, 53),
    (55, 54),
    (56, 55),
    (57, 56),
    (58, 57),
    (59, 58),
    (60, 59),
    (61, 60),
    (62, 61),
    (63, 62),
    (64, 63),
    (65, 64),
    (66, 65),
    (67, 66),
    (68, 67),
    (69, 68),
    (70, 69),
    (71, 70),
    (72, 71),
    (73, 72),
    (74, 73),
    (75, 74),
    (76, 75),
    (77, 76),
    (78, 77),
    (79, 78),
    (80, 79),
    (81, 80),
    (82, 81),
    (83, 82),
    (84, 83),
    (85, 84),
    (86, 85),
    (87, 86),
    (88, 87),
    (89, 88),
    (90, 89),
    (91, 90),
    (92, 91),
    (93, 92),
    (94, 93),
    (95, 94),
    (96, 95),
    (97, 96),
    (98, 97),
    (99, 98),
    (100, 99);
INSERT INTO plain (id, a) VALUES
    (101, 100);

-- back:
DELETE FROM plain
WHERE id = 101;
DELETE FROM plain
WHERE id = 100;
DELETE FROM plain
WHERE id = 99;
DELETE FROM plain
WHERE id = 98;
DELETE FROM plain
WHERE id = 97;
DELETE FROM plain
WHERE id = 96;
DELETE FROM plain
WHERE id = 95;
DELETE FROM plain
WHERE id = 94;
DELETE FROM plain
WHERE id = 93;
DELETE FROM plain
WHERE id = 92;
DELETE FROM plain
WHERE id = 91;
DELETE FROM plain
WHERE id = 90;
DELETE FROM plain
WHERE id = 89;
DELETE FROM plain
WHERE id = 88;
DELETE FROM plain
WHERE id = 87;
DELETE FROM plain
WHERE id = 86;
DELETE FROM plain
WHERE id = 85;
DELETE FROM plain
WHERE id = 84;
DELETE FROM plain
WHERE id = 83;
DELETE FROM plain
WHERE id = 82;
DELETE FROM plain
WHERE id = 81;
DELETE FROM plain
WHERE id = 80;
DELETE FROM plain
WHERE id = 79;
DELETE FROM plain
WHERE id = 78;
DELETE FROM plain
WHERE id = 77;
DELETE FROM plain
WHERE id = 76;
DELETE FROM plain
WHERE id = 75;
DELETE FROM plain
WHERE id = 74;
DELETE FROM plain
WHERE id = 73;
DELETE FROM plain
WHERE id = 72;
DELETE FROM plain
WHERE id = 71;
DELETE FROM plain
WHERE id = 70;
DELETE FROM plain
WHERE id = 69;
DELETE FROM plain
WHERE id = 68;
DELETE FROM plain
WHERE id = 67;
DELETE FROM plain
WHERE id = 66;
DELETE FROM plain
WHERE id = 65;
DELETE FROM plain
WHERE id = 64;
DELETE FROM plain
WHERE id = 63;
DELETE FROM plain
WHERE id = 62;
DELETE FROM plain
WHERE id = 61;
DELETE FROM plain
WHERE id = 60;
DELETE FROM plain
WHERE id = 59;
DELETE FROM plain
WHERE id = 58;
DELETE FROM plain
WHERE id = 57;
DELETE FROM plain
WHERE id = 56;
DELETE FROM plain
WHERE id = 55;
DELETE FROM plain
WHERE id = 54;
DELETE FROM plain
WHERE id = 53;
DELETE FROM plain
WHERE id = 52;
DELETE FROM plain
WHERE id = 51;
DELETE FROM plain
WHERE id = 50;
DELETE FROM plain
WHERE id = 49;
DELETE FROM plain
WHERE id = 48;
DELETE FROM plain
WHERE id = 47;
DELETE FROM plain
WHERE id = 46;
DELETE FROM plain
WHERE id = 45;
DELETE FROM plain
WHERE id = 44;
DELETE FROM plain
WHERE id = 43;
DELETE FROM plain
WHERE id = 42;
DELETE FROM plain
WHERE id = 41;
DELETE FROM plain
WHERE id = 40;
DELETE FROM plain
WHERE id = 39;
DELETE FROM plain
WHERE id = 38;
DELETE FROM plain
WHERE id = 37;
DELETE FROM plain
WHERE id = 36;
DELETE FROM plain
WHERE id = 35;
DELETE FROM plain
WHERE id = 34;
DELETE FROM plain
WHERE id = 33;
DELETE FROM plain
WHERE id = 32;
DELETE FROM plain
WHERE id = 31;
DELETE FROM plain
WHERE id = 30;
DELETE FROM plain
WHERE id = 29;
DELETE FROM plain
WHERE id = 28;
DELETE FROM plain
WHERE id = 27;
DELETE FROM plain
WHERE id = 26;
DELETE FROM plain
WHERE id = 25;
DELETE FROM plain
WHERE id = 24;
DELETE FROM plain
WHERE id = 23;
DELETE FROM plain
WHERE id = 22;
DELETE FROM plain
WHERE id = 21;
DELETE FROM plain
WHERE id = 20;
DELETE FROM plain
WHERE id = 19;
DELETE FROM plain
WHERE id = 18;
DELETE FROM plain
WHERE id = 17;
DELETE FROM plain
WHERE id = 16;
DELETE FROM plain
WHERE id = 15;
DELETE FROM plain
WHERE id = 14;
DELETE FROM plain
WHERE id = 13;
DELETE FROM plain
WHERE id = 12;
DELETE FROM plain
WHERE id = 11;
DELETE FROM plain
WHERE id = 10;
DELETE FROM plain
WHERE id = 9;
DELETE FROM plain
WHERE id = 8;
DELETE FROM plain
WHERE id = 7;
DELETE FROM plain
WHERE id = 6;
DELETE FROM plain
WHERE id = 5;
DELETE FROM plain
WHERE id = 4;
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mysql ===========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (7, 6),
    (8, 7),
    (9, 8),
    (10, 9),
    (11, 10),
    (12, 11),
    (13, 12),
    (14, 13),
    (15, 14),
    (16, 15),
    (17, 16),
    (18, 17),
    (19, 18),
    (20, 19),
    (21, 20),
    (22, 21),
    (23, 22),
    (24, 23),
    (25, 24),
    (26, 25),
    (27, 26),
    (28, 27),
    (29, 28),
    (30, 29),
    (31, 30),
    (32, 31),
    (33, 32),
    (34, 33),
    (35, 34),
    (36, 35),
    (37, 36),
    (38, 37),
    (39, 38),
    (40, 39),
    (41, 40),
    (42, 41),
    (43, 42),
    (44, 43),
    (45, 44),
    (46, 45),
    (47, 46),
    (48, 47),
    (49, 48),
    (50, 49),
    (51, 50),
    (52, 51),
    (53, 52),
    (54, 53),
    (55, 54),
    (56, 55),
    (57, 56),
    (58, 57),
    (59, 58),
    (60, 59),
    (61, 60),
    (62, 61),
    (63, 62),
    (64, 63),
    (65, 64),
    (66, 65),
    (67, 66),
    (68, 67),
    (69, 68),
    (70, 69),
    (71, 70),
    (72, 71),
    (73, 72),
    (74, 73),
    (75, 74),
    (76, 75),
    (77, 76),
    (78, 77),
    (79, 78),
    (80, 79),
    (81, 80),
    (82, 81),
    (83, 82),
    (84, 83),
    (85, 84),
    (86, 85),
    (87, 86),
    (88, 87),
    (89, 88),
    (90, 89),
    (91, 90),
    (92, 91),
    (93, 92),
    (94, 93),
    (95, 94),
    (96, 95),
    (97, 96),
    (98, 97),
    (99, 98),
    (100, 99);
INSERT INTO plain (id, a) VALUES
    (101, 100);

-- back:
DELETE FROM plain
WHERE id = 101;
DELETE FROM plain
WHERE id = 100;
DELETE FROM plain
WHERE id = 99;
DELETE FROM plain
WHERE id = 98;
DELETE FROM plain
WHERE id = 97;
DELETE FROM plain
WHERE id = 96;
DELETE FROM plain
WHERE id = 95;
DELETE FROM plain
WHERE id = 94;
DELETE FROM plain
WHERE id = 93;
DELETE FROM plain
WHERE id = 92;
DELETE FROM plain
WHERE id = 91;
DELETE FROM plain
WHERE id = 90;
DELETE FROM plain
WHERE id = 89;
DELETE FROM plain
WHERE id = 88;
DELETE FROM plain
WHERE id = 87;
DELETE FROM plain
WHERE id = 86;
DELETE FROM plain
WHERE id = 85;
DELETE FROM plain
WHERE id = 84;
DELETE FROM plain
WHERE id = 83;
DELETE FROM plain
WHERE id = 82;
DELETE FROM plain
WHERE id = 81;
DELETE FROM plain
WHERE id = 80;
DELETE FROM plain
WHERE id = 79;
DELETE FROM plain
WHERE id = 78;
DELETE FROM plain
WHERE id = 77;
DELETE FROM plain
WHERE id = 76;
DELETE FROM plain
WHERE id = 75;
DELETE FROM plain
WHERE id = 74;
DELETE FROM plain
WHERE id = 73;
DELETE FROM plain
WHERE id = 72;
DELETE FROM plain
WHERE id = 71;
DELETE FROM plain
WHERE id = 70;
DELETE FROM plain
WHERE id = 69;
DELETE FROM plain
WHERE id = 68;
DELETE FROM plain
WHERE id = 67;
DELETE FROM plain
WHERE id = 66;
DELETE FROM plain
WHERE id = 65;
DELETE FROM plain
WHERE id = 64;
DELETE FROM plain
WHERE id = 63;
DELETE FROM plain
WHERE id = 62;
DELETE FROM plain
WHERE id = 61;
DELETE FROM plain
WHERE id = 60;
DELETE FROM plain
WHERE id = 59;
DELETE FROM plain
WHERE id = 58;
DELETE FROM plain
WHERE id = 57;
DELETE FROM plain
WHERE id = 56;
DELETE FROM plain
WHERE id = 55;
DELETE FROM plain
WHERE id = 54;
DELETE FROM plain
WHERE id = 53;
DELETE FROM plain
WHERE id = 52;
DELETE FROM plain
WHERE id = 51;
DELETE FROM plain
WHERE id = 50;
DELETE FROM plain
WHERE id = 49;
DELETE FROM plain
WHERE id = 48;
DELETE FROM plain
WHERE id = 47;
DELETE FROM plain
WHERE id = 46;
DELETE FROM plain
WHERE id = 45;
DELETE FROM plain
WHERE id = 44;
DELETE FROM plain
WHERE id = 43;
DELETE FROM plain
WHERE id = 42;
DELETE FROM plain
WHERE id = 41;
DELETE FROM plain
WHERE id = 40;
DELETE FROM plain
WHERE id = 39;
DELETE FROM plain
WHERE id = 38;
DELETE FROM plain
WHERE id = 37;
DELETE FROM plain
WHERE id = 36;
DELETE FROM plain
WHERE id = 35;
DELETE FROM plain
WHERE id = 34;
DELETE FROM plain
WHERE id = 33;
DELETE FROM plain
WHERE id = 32;
DELETE FROM plain
WHERE id = 31;
DELETE FROM plain
WHERE id = 30;
DELETE FROM plain
WHERE id = 29;
DELETE FROM plain
WHERE id = 28;
DELETE FROM plain
WHERE id = 27;
DELETE FROM plain
WHERE id = 26;
DELETE FROM plain
WHERE id = 25;
DELETE FROM plain
WHERE id = 24;
DELETE FROM plain
WHERE id = 23;
DELETE FROM plain
WHERE id = 22;
DELETE FROM plain
WHERE id = 21;
DELETE FROM plain
WHERE id = 20;
DELETE FROM plain
WHERE id = 19;
DELETE FROM plain
WHERE id = 18;
DELETE FROM plain
WHERE id = 17;
DELETE FROM plain
WHERE id = 16;
DELETE FROM plain
WHERE id = 15;
DELETE FROM plain
WHERE id = 14;
DELETE FROM plain
WHERE id = 13;
DELETE FROM plain
WHERE id = 12;
DELETE FROM plain
WHERE id = 11;
DELETE FROM plain
WHERE id = 10;
DELETE FROM plain
WHERE id = 9;
DELETE FROM plain
WHERE id = 8;
DELETE FROM plain
WHERE id = 7;
DELETE FROM plain
WHERE id = 6;
DELETE FROM plain
WHERE id = 5;
DELETE FROM plain
WHERE id = 4;
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mariadb =========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (7, 6),
    (8, 7),
    (9, 8),
    (10, 9),
    (11, 10),
    (12, 11),
    (13, 12),
    (14, 13),
    (15, 14),
    (16, 15),
    (17, 16),
    (18, 17),
    (19, 18),
    (20, 19),
    (21, 20),
    (22, 21),
    (23, 22),
    (24, 23),
    (25, 24),
    (26, 25),
    (27, 26),
    (28, 27),
    (29, 28),
    (30, 29),
    (31, 30),
    (32, 31),
    (33, 32),
    (34, 33),
    (35, 34),
    (36, 35),
    (37, 36),
    (38, 37),
    (39, 38),
    (40, 39),
    (41, 40),
    (42, 41),
    (43, 42),
    (44, 43),
    (45, 44),
    (46, 45),
    (47, 46),
    (48, 47),
    (49, 48),
    (50, 49),
    (51, 50),
    (52, 51),
    (53, 52),
    (54, 53),
    (55, 54),
    (56, 55),
    (57, 56),
    (58, 57),
    (59, 58),
    (60, 59),
    (61, 60),
    (62, 61),
    (63, 62),
    (64, 63),
    (65, 64),
    (66, 65),
    (67, 66),
    (68, 67),
    (69, 68),
    (70, 69),
    (71, 70),
    (72, 71),
    (73, 72),
    (74, 73),
    (75, 74),
    (76, 75),
    (77, 76),
    (78, 77),
    (79, 78),
    (80, 79),
    (81, 80),
    (82, 81),
    (83, 82),
    (84, 83),
    (85, 84),
    (86, 85),
    (87, 86),
    (88, 87),
    (89, 88),
    (90, 89),
    (91, 90),
    (92, 91),
    (93, 92),
    (94, 93),
    (95, 94),
    (96, 95),
    (97, 96),
    (98, 97),
    (99, 98),
    (100, 99);
INSERT INTO plain (id, a) VALUES
    (101, 100);

-- back:
DELETE FROM plain
WHERE id = 101;
DELETE FROM plain
WHERE id = 100;
DELETE FROM plain
WHERE id = 99;
DELETE FROM plain
WHERE id = 98;
DELETE FROM plain
WHERE id = 97;
DELETE FROM plain
WHERE id = 96;
DELETE FROM plain
WHERE id = 95;
DELETE FROM plain
WHERE id = 94;
DELETE FROM plain
WHERE id = 93;
DELETE FROM plain
WHERE id = 92;
DELETE FROM plain
WHERE id = 91;
DELETE FROM plain
WHERE id = 90;
DELETE FROM plain
WHERE id = 89;
DELETE FROM plain
WHERE id = 88;
DELETE FROM plain
WHERE id = 87;
DELETE FROM plain
WHERE id = 86;
DELETE FROM plain
WHERE id = 85;
DELETE FROM plain
WHERE id = 84;
DELETE FROM plain
WHERE id = 83;
DELETE FROM plain
WHERE id = 82;
DELETE FROM plain
WHERE id = 81;
DELETE FROM plain
WHERE id = 80;
DELETE FROM plain
WHERE id = 79;
DELETE FROM plain
WHERE id = 78;
DELETE FROM plain
WHERE id = 77;
DELETE FROM plain
WHERE id = 76;
DELETE FROM plain
WHERE id = 75;
DELETE FROM plain
WHERE id = 74;
DELETE FROM plain
WHERE id = 73;
DELETE FROM plain
WHERE id = 72;
DELETE FROM plain
WHERE id = 71;
DELETE FROM plain
WHERE id = 70;
DELETE FROM plain
WHERE id = 69;
DELETE FROM plain
WHERE id = 68;
DELETE FROM plain
WHERE id = 67;
DELETE FROM plain
WHERE id = 66;
DELETE FROM plain
WHERE id = 65;
DELETE FROM plain
WHERE id = 64;
DELETE FROM plain
WHERE id = 63;
DELETE FROM plain
WHERE id = 62;
DELETE FROM plain
WHERE id = 61;
DELETE FROM plain
WHERE id = 60;
DELETE FROM plain
WHERE id = 59;
DELETE FROM plain
WHERE id = 58;
DELETE FROM plain
WHERE id = 57;
DELETE FROM plain
WHERE id = 56;
DELETE FROM plain
WHERE id = 55;
DELETE FROM plain
WHERE id = 54;
DELETE FROM plain
WHERE id = 53;
DELETE FROM plain
WHERE id = 52;
DELETE FROM plain
WHERE id = 51;
DELETE FROM plain
WHERE id = 50;
DELETE FROM plain
WHERE id = 49;
DELETE FROM plain
WHERE id = 48;
DELETE FROM plain
WHERE id = 47;
DELETE FROM plain
WHERE id = 46;
DELETE FROM plain
WHERE id = 45;
DELETE FROM plain
WHERE id = 44;
DELETE FROM plain
WHERE id = 43;
DELETE FROM plain
WHERE id = 42;
DELETE FROM plain
WHERE id = 41;
DELETE FROM plain
WHERE id = 40;
DELETE FROM plain
WHERE id = 39;
DELETE FROM plain
WHERE id = 38;
DELETE FROM plain
WHERE id = 37;
DELETE FROM plain
WHERE id = 36;
DELETE FROM plain
WHERE id = 35;
DELETE FROM plain
WHERE id = 34;
DELETE FROM plain
WHERE id = 33;
DELETE FROM plain
WHERE id = 32;
DELETE FROM plain
WHERE id = 31;
DELETE FROM plain
WHERE id = 30;
DELETE FROM plain
WHERE id = 29;
DELETE FROM plain
WHERE id = 28;
DELETE FROM plain
WHERE id = 27;
DELETE FROM plain
WHERE id = 26;
DELETE FROM plain
WHERE id = 25;
DELETE FROM plain
WHERE id = 24;
DELETE FROM plain
WHERE id = 23;
DELETE FROM plain
WHERE id = 22;
DELETE FROM plain
WHERE id = 21;
DELETE FROM plain
WHERE id = 20;
DELETE FROM plain
WHERE id = 19;
DELETE FROM plain
WHERE id = 18;
DELETE FROM plain
WHERE id = 17;
DELETE FROM plain
WHERE id = 16;
DELETE FROM plain
WHERE id = 15;
DELETE FROM plain
WHERE id = 14;
DELETE FROM plain
WHERE id = 13;
DELETE FROM plain
WHERE id = 12;
DELETE FROM plain
WHERE id = 11;
DELETE FROM plain
WHERE id = 10;
DELETE FROM plain
WHERE id = 9;
DELETE FROM plain
WHERE id = 8;
DELETE FROM plain
WHERE id = 7;
DELETE FROM plain
WHERE id = 6;
DELETE FROM plain
WHERE id = 5;
DELETE FROM plain
WHERE id = 4;
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- sqlite ==========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (7, 6),
    (8, 7),
    (9, 8),
    (10, 9),
    (11, 10),
    (12, 11),
    (13, 12),
    (14, 13),
    (15, 14),
    (16, 15),
    (17, 16),
    (18, 17),
    (19, 18),
    (20, 19),
    (21, 20),
    (22, 21),
    (23, 22),
    (24, 23),
    (25, 24),
    (26, 25),
    (27, 26),
    (28, 27),
    (29, 28),
    (30, 29),
    (31, 30),
    (32, 31),
    (33, 32),
    (34, 33),
    (35, 34),
    (36, 35),
    (37, 36),
    (38, 37),
    (39, 38),
    (40, 39),
    (41, 40),
    (42, 41),
    (43, 42),
    (44, 43),
    (45, 44),
    (46, 45),
    (47, 46),
    (48, 47),
    (49, 48),
    (50, 49),
    (51, 50),
    (52, 51),
    (53, 52),
    (54, 53),
    (55, 54),
    (56, 55),
    (57, 56),
    (58, 57),
    (59, 58),
    (60, 59),
    (61, 60),
    (62, 61),
    (63, 62),
    (64, 63),
    (65, 64),
    (66, 65),
    (67, 66),
    (68, 67),
    (69, 68),
    (70, 69),
    (71, 70),
    (72, 71),
    (73, 72),
    (74, 73),
    (75, 74),
    (76, 75),
    (77, 76),
    (78, 77),
    (79, 78),
    (80, 79),
    (81, 80),
    (82, 81),
    (83, 82),
    (84, 83),
    (85, 84),
    (86, 85),
    (87, 86),
    (88, 87),
    (89, 88),
    (90, 89),
    (91, 90),
    (92, 91),
    (93, 92),
    (94, 93),
    (95, 94),
    (96, 95),
    (97, 96),
    (98, 97),
    (99, 98),
    (100, 99);
INSERT INTO plain (id, a) VALUES
    (101, 100);

-- back:
DELETE FROM plain
WHERE id = 101;
DELETE FROM plain
WHERE id = 100;
DELETE FROM plain
WHERE id = 99;
DELETE FROM plain
WHERE id = 98;
DELETE FROM plain
WHERE id = 97;
DELETE FROM plain
WHERE id = 96;
DELETE FROM plain
WHERE id = 95;
DELETE FROM plain
WHERE id = 94;
DELETE FROM plain
WHERE id = 93;
DELETE FROM plain
WHERE id = 92;
DELETE FROM plain
WHERE id = 91;
DELETE FROM plain
WHERE id = 90;
DELETE FROM plain
WHERE id = 89;
DELETE FROM plain
WHERE id = 88;
DELETE FROM plain
WHERE id = 87;
DELETE FROM plain
WHERE id = 86;
DELETE FROM plain
WHERE id = 85;
DELETE FROM plain
WHERE id = 84;
DELETE FROM plain
WHERE id = 83;
DELETE FROM plain
WHERE id = 82;
DELETE FROM plain
WHERE id = 81;
DELETE FROM plain
WHERE id = 80;
DELETE FROM plain
WHERE id = 79;
DELETE FROM plain
WHERE id = 78;
DELETE FROM plain
WHERE id = 77;
DELETE FROM plain
WHERE id = 76;
DELETE FROM plain
WHERE id = 75;
DELETE FROM plain
WHERE id = 74;
DELETE FROM plain
WHERE id = 73;
DELETE FROM plain
WHERE id = 72;
DELETE FROM plain
WHERE id = 71;
DELETE FROM plain
WHERE id = 70;
DELETE FROM plain
WHERE id = 69;
DELETE FROM plain
WHERE id = 68;
DELETE FROM plain
WHERE id = 67;
DELETE FROM plain
WHERE id = 66;
DELETE FROM plain
WHERE id = 65;
DELETE FROM plain
WHERE id = 64;
DELETE FROM plain
WHERE id = 63;
DELETE FROM plain
WHERE id = 62;
DELETE FROM plain
WHERE id = 61;
DELETE FROM plain
WHERE id = 60;
DELETE FROM plain
WHERE id = 59;
DELETE FROM plain
WHERE id = 58;
DELETE FROM plain
WHERE id = 57;
DELETE FROM plain
WHERE id = 56;
DELETE FROM plain
WHERE id = 55;
DELETE FROM plain
WHERE id = 54;
DELETE FROM plain
WHERE id = 53;
DELETE FROM plain
WHERE id = 52;
DELETE FROM plain
WHERE id = 51;
DELETE FROM plain
WHERE id = 50;
DELETE FROM plain
WHERE id = 49;
DELETE FROM plain
WHERE id = 48;
DELETE FROM plain
WHERE id = 47;
DELETE FROM plain
WHERE id = 46;
DELETE FROM plain
WHERE id = 45;
DELETE FROM plain
WHERE id = 44;
DELETE FROM plain
WHERE id = 43;
DELETE FROM plain
WHERE id = 42;
DELETE FROM plain
WHERE id = 41;
DELETE FROM plain
WHERE id = 40;
DELETE FROM plain
WHERE id = 39;
DELETE FROM plain
WHERE id = 38;
DELETE FROM plain
WHERE id = 37;
DELETE FROM plain
WHERE id = 36;
DELETE FROM plain
WHERE id = 35;
DELETE FROM plain
WHERE id = 34;
DELETE FROM plain
WHERE id = 33;
DELETE FROM plain
WHERE id = 32;
DELETE FROM plain
WHERE id = 31;
DELETE FROM plain
WHERE id = 30;
DELETE FROM plain
WHERE id = 29;
DELETE FROM plain
WHERE id = 28;
DELETE FROM plain
WHERE id = 27;
DELETE FROM plain
WHERE id = 26;
DELETE FROM plain
WHERE id = 25;
DELETE FROM plain
WHERE id = 24;
DELETE FROM plain
WHERE id = 23;
DELETE FROM plain
WHERE id = 22;
DELETE FROM plain
WHERE id = 21;
DELETE FROM plain
WHERE id = 20;
DELETE FROM plain
WHERE id = 19;
DELETE FROM plain
WHERE id = 18;
DELETE FROM plain
WHERE id = 17;
DELETE FROM plain
WHERE id = 16;
DELETE FROM plain
WHERE id = 15;
DELETE FROM plain
WHERE id = 14;
DELETE FROM plain
WHERE id = 13;
DELETE FROM plain
WHERE id = 12;
DELETE FROM plain
WHERE id = 11;
DELETE FROM plain
WHERE id = 10;
DELETE FROM plain
WHERE id = 9;
DELETE FROM plain
WHERE id = 8;
DELETE FROM plain
WHERE id = 7;
DELETE FROM plain
WHERE id = 6;
DELETE FROM plain
WHERE id = 5;
DELETE FROM plain
WHERE id = 4;
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;

-- mssql ===========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (7, 6),
    (8, 7),
    (9, 8),
    (10, 9),
    (11, 10),
    (12, 11),
    (13, 12),
    (14, 13),
    (15, 14),
    (16, 15),
    (17, 16),
    (18, 17),
    (19, 18),
    (20, 19),
    (21, 20),
    (22, 21),
    (23, 22),
    (24, 23),
    (25, 24),
    (26, 25),
    (27, 26),
    (28, 27),
    (29, 28),
    (30, 29),
    (31, 30),
    (32, 31),
    (33, 32),
    (34, 33),
    (35, 34),
    (36, 35),
    (37, 36),
    (38, 37),
    (39, 38),
    (40, 39),
    (41, 40),
    (42, 41),
    (43, 42),
    (44, 43),
    (45, 44),
    (46, 45),
    (47, 46),
    (48, 47),
    (49, 48),
    (50, 49),
    (51, 50),
    (52, 51),
    (53, 52),
    (54, 53),
    (55, 54),
    (56, 55),
    (57, 56),
    (58, 57),
    (59, 58),
    (60, 59),
    (61, 60),
    (62, 61),
    (63, 62),
    (64, 63),
    (65, 64),
    (66, 65),
    (67, 66),
    (68, 67),
    (69, 68),
    (70, 69),
    (71, 70),
    (72, 71),
    (73, 72),
    (74, 73),
    (75, 74),
    (76, 75),
    (77, 76),
    (78, 77),
    (79, 78),
    (80, 79),
    (81, 80),
    (82, 81),
    (83, 82),
    (84, 83),
    (85, 84),
    (86, 85),
    (87, 86),
    (88, 87),
    (89, 88),
    (90, 89),
    (91, 90),
    (92, 91),
    (93, 92),
    (94, 93),
    (95, 94),
    (96, 95),
    (97, 96),
    (98, 97),
    (99, 98),
    (100, 99);
GO
INSERT INTO plain (id, a) VALUES
    (101, 100);
GO

-- back:
DELETE FROM plain
WHERE id = 101;
GO
DELETE FROM plain
WHERE id = 100;
GO
DELETE FROM plain
WHERE id = 99;
GO
DELETE FROM plain
WHERE id = 98;
GO
DELETE FROM plain
WHERE id = 97;
GO
DELETE FROM plain
WHERE id = 96;
GO
DELETE FROM plain
WHERE id = 95;
GO
DELETE FROM plain
WHERE id = 94;
GO
DELETE FROM plain
WHERE id = 93;
GO
DELETE FROM plain
WHERE id = 92;
GO
DELETE FROM plain
WHERE id = 91;
GO
DELETE FROM plain
WHERE id = 90;
GO
DELETE FROM plain
WHERE id = 89;
GO
DELETE FROM plain
WHERE id = 88;
GO
DELETE FROM plain
WHERE id = 87;
GO
DELETE FROM plain
WHERE id = 86;
GO
DELETE FROM plain
WHERE id = 85;
GO
DELETE FROM plain
WHERE id = 84;
GO
DELETE FROM plain
WHERE id = 83;
GO
DELETE FROM plain
WHERE id = 82;
GO
DELETE FROM plain
WHERE id = 81;
GO
DELETE FROM plain
WHERE id = 80;
GO
DELETE FROM plain
WHERE id = 79;
GO
DELETE FROM plain
WHERE id = 78;
GO
DELETE FROM plain
WHERE id = 77;
GO
DELETE FROM plain
WHERE id = 76;
GO
DELETE FROM plain
WHERE id = 75;
GO
DELETE FROM plain
WHERE id = 74;
GO
DELETE FROM plain
WHERE id = 73;
GO
DELETE FROM plain
WHERE id = 72;
GO
DELETE FROM plain
WHERE id = 71;
GO
DELETE FROM plain
WHERE id = 70;
GO
DELETE FROM plain
WHERE id = 69;
GO
DELETE FROM plain
WHERE id = 68;
GO
DELETE FROM plain
WHERE id = 67;
GO
DELETE FROM plain
WHERE id = 66;
GO
DELETE FROM plain
WHERE id = 65;
GO
DELETE FROM plain
WHERE id = 64;
GO
DELETE FROM plain
WHERE id = 63;
GO
DELETE FROM plain
WHERE id = 62;
GO
DELETE FROM plain
WHERE id = 61;
GO
DELETE FROM plain
WHERE id = 60;
GO
DELETE FROM plain
WHERE id = 59;
GO
DELETE FROM plain
WHERE id = 58;
GO
DELETE FROM plain
WHERE id = 57;
GO
DELETE FROM plain
WHERE id = 56;
GO
DELETE FROM plain
WHERE id = 55;
GO
DELETE FROM plain
WHERE id = 54;
GO
DELETE FROM plain
WHERE id = 53;
GO
DELETE FROM plain
WHERE id = 52;
GO
DELETE FROM plain
WHERE id = 51;
GO
DELETE FROM plain
WHERE id = 50;
GO
DELETE FROM plain
WHERE id = 49;
GO
DELETE FROM plain
WHERE id = 48;
GO
DELETE FROM plain
WHERE id = 47;
GO
DELETE FROM plain
WHERE id = 46;
GO
DELETE FROM plain
WHERE id = 45;
GO
DELETE FROM plain
WHERE id = 44;
GO
DELETE FROM plain
WHERE id = 43;
GO
DELETE FROM plain
WHERE id = 42;
GO
DELETE FROM plain
WHERE id = 41;
GO
DELETE FROM plain
WHERE id = 40;
GO
DELETE FROM plain
WHERE id = 39;
GO
DELETE FROM plain
WHERE id = 38;
GO
DELETE FROM plain
WHERE id = 37;
GO
DELETE FROM plain
WHERE id = 36;
GO
DELETE FROM plain
WHERE id = 35;
GO
DELETE FROM plain
WHERE id = 34;
GO
DELETE FROM plain
WHERE id = 33;
GO
DELETE FROM plain
WHERE id = 32;
GO
DELETE FROM plain
WHERE id = 31;
GO
DELETE FROM plain
WHERE id = 30;
GO
DELETE FROM plain
WHERE id = 29;
GO
DELETE FROM plain
WHERE id = 28;
GO
DELETE FROM plain
WHERE id = 27;
GO
DELETE FROM plain
WHERE id = 26;
GO
DELETE FROM plain
WHERE id = 25;
GO
DELETE FROM plain
WHERE id = 24;
GO
DELETE FROM plain
WHERE id = 23;
GO
DELETE FROM plain
WHERE id = 22;
GO
DELETE FROM plain
WHERE id = 21;
GO
DELETE FROM plain
WHERE id = 20;
GO
DELETE FROM plain
WHERE id = 19;
GO
DELETE FROM plain
WHERE id = 18;
GO
DELETE FROM plain
WHERE id = 17;
GO
DELETE FROM plain
WHERE id = 16;
GO
DELETE FROM plain
WHERE id = 15;
GO
DELETE FROM plain
WHERE id = 14;
GO
DELETE FROM plain
WHERE id = 13;
GO
DELETE FROM plain
WHERE id = 12;
GO
DELETE FROM plain
WHERE id = 11;
GO
DELETE FROM plain
WHERE id = 10;
GO
DELETE FROM plain
WHERE id = 9;
GO
DELETE FROM plain
WHERE id = 8;
GO
DELETE FROM plain
WHERE id = 7;
GO
DELETE FROM plain
WHERE id = 6;
GO
DELETE FROM plain
WHERE id = 5;
GO
DELETE FROM plain
WHERE id = 4;
GO
DELETE FROM plain
WHERE id = 3;
GO
DELETE FROM plain
WHERE id = 2;
GO
DELETE FROM plain
WHERE id = 1;
GO

-- oracle ==========================================================================================
INSERT INTO plain (id, a) VALUES
    (1, 0);
INSERT INTO plain (id, a) VALUES
    (2, 1);
INSERT INTO plain (id, a) VALUES
    (3, 2);
INSERT INTO plain (id, a) VALUES
    (4, 3);
INSERT INTO plain (id, a) VALUES
    (5, 4);
INSERT INTO plain (id, a) VALUES
    (6, 5);
INSERT INTO plain (id, a) VALUES
    (7, 6);
INSERT INTO plain (id, a) VALUES
    (8, 7);
INSERT INTO plain (id, a) VALUES
    (9, 8);
INSERT INTO plain (id, a) VALUES
    (10, 9);
INSERT INTO plain (id, a) VALUES
    (11, 10);
INSERT INTO plain (id, a) VALUES
    (12, 11);
INSERT INTO plain (id, a) VALUES
    (13, 12);
INSERT INTO plain (id, a) VALUES
    (14, 13);
INSERT INTO plain (id, a) VALUES
    (15, 14);
INSERT INTO plain (id, a) VALUES
    (16, 15);
INSERT INTO plain (id, a) VALUES
    (17, 16);
INSERT INTO plain (id, a) VALUES
    (18, 17);
INSERT INTO plain (id, a) VALUES
    (19, 18);
INSERT INTO plain (id, a) VALUES
    (20, 19);
INSERT INTO plain (id, a) VALUES
    (21, 20);
INSERT INTO plain (id, a) VALUES
    (22, 21);
INSERT INTO plain (id, a) VALUES
    (23, 22);
INSERT INTO plain (id, a) VALUES
    (24, 23);
INSERT INTO plain (id, a) VALUES
    (25, 24);
INSERT INTO plain (id, a) VALUES
    (26, 25);
INSERT INTO plain (id, a) VALUES
    (27, 26);
INSERT INTO plain (id, a) VALUES
    (28, 27);
INSERT INTO plain (id, a) VALUES
    (29, 28);
INSERT INTO plain (id, a) VALUES
    (30, 29);
INSERT INTO plain (id, a) VALUES
    (31, 30);
INSERT INTO plain (id, a) VALUES
    (32, 31);
INSERT INTO plain (id, a) VALUES
    (33, 32);
INSERT INTO plain (id, a) VALUES
    (34, 33);
INSERT INTO plain (id, a) VALUES
    (35, 34);
INSERT INTO plain (id, a) VALUES
    (36, 35);
INSERT INTO plain (id, a) VALUES
    (37, 36);
INSERT INTO plain (id, a) VALUES
    (38, 37);
INSERT INTO plain (id, a) VALUES
    (39, 38);
INSERT INTO plain (id, a) VALUES
    (40, 39);
INSERT INTO plain (id, a) VALUES
    (41, 40);
INSERT INTO plain (id, a) VALUES
    (42, 41);
INSERT INTO plain (id, a) VALUES
    (43, 42);
INSERT INTO plain (id, a) VALUES
    (44, 43);
INSERT INTO plain (id, a) VALUES
    (45, 44);
INSERT INTO plain (id, a) VALUES
    (46, 45);
INSERT INTO plain (id, a) VALUES
    (47, 46);
INSERT INTO plain (id, a) VALUES
    (48, 47);
INSERT INTO plain (id, a) VALUES
    (49, 48);
INSERT INTO plain (id, a) VALUES
    (50, 49);
INSERT INTO plain (id, a) VALUES
    (51, 50);
INSERT INTO plain (id, a) VALUES
    (52, 51);
INSERT INTO plain (id, a) VALUES
    (53, 52);
INSERT INTO plain (id, a) VALUES
    (54, 53);
INSERT INTO plain (id, a) VALUES
    (55, 54);
INSERT INTO plain (id, a) VALUES
    (56, 55);
INSERT INTO plain (id, a) VALUES
    (57, 56);
INSERT INTO plain (id, a) VALUES
    (58, 57);
INSERT INTO plain (id, a) VALUES
    (59, 58);
INSERT INTO plain (id, a) VALUES
    (60, 59);
INSERT INTO plain (id, a) VALUES
    (61, 60);
INSERT INTO plain (id, a) VALUES
    (62, 61);
INSERT INTO plain (id, a) VALUES
    (63, 62);
INSERT INTO plain (id, a) VALUES
    (64, 63);
INSERT INTO plain (id, a) VALUES
    (65, 64);
INSERT INTO plain (id, a) VALUES
    (66, 65);
INSERT INTO plain (id, a) VALUES
    (67, 66);
INSERT INTO plain (id, a) VALUES
    (68, 67);
INSERT INTO plain (id, a) VALUES
    (69, 68);
INSERT INTO plain (id, a) VALUES
    (70, 69);
INSERT INTO plain (id, a) VALUES
    (71, 70);
INSERT INTO plain (id, a) VALUES
    (72, 71);
INSERT INTO plain (id, a) VALUES
    (73, 72);
INSERT INTO plain (id, a) VALUES
    (74, 73);
INSERT INTO plain (id, a) VALUES
    (75, 74);
INSERT INTO plain (id, a) VALUES
    (76, 75);
INSERT INTO plain (id, a) VALUES
    (77, 76);
INSERT INTO plain (id, a) VALUES
    (78, 77);
INSERT INTO plain (id, a) VALUES
    (79, 78);
INSERT INTO plain (id, a) VALUES
    (80, 79);
INSERT INTO plain (id, a) VALUES
    (81, 80);
INSERT INTO plain (id, a) VALUES
    (82, 81);
INSERT INTO plain (id, a) VALUES
    (83, 82);
INSERT INTO plain (id, a) VALUES
    (84, 83);
INSERT INTO plain (id, a) VALUES
    (85, 84);
INSERT INTO plain (id, a) VALUES
    (86, 85);
INSERT INTO plain (id, a) VALUES
    (87, 86);
INSERT INTO plain (id, a) VALUES
    (88, 87);
INSERT INTO plain (id, a) VALUES
    (89, 88);
INSERT INTO plain (id, a) VALUES
    (90, 89);
INSERT INTO plain (id, a) VALUES
    (91, 90);
INSERT INTO plain (id, a) VALUES
    (92, 91);
INSERT INTO plain (id, a) VALUES
    (93, 92);
INSERT INTO plain (id, a) VALUES
    (94, 93);
INSERT INTO plain (id, a) VALUES
    (95, 94);
INSERT INTO plain (id, a) VALUES
    (96, 95);
INSERT INTO plain (id, a) VALUES
    (97, 96);
INSERT INTO plain (id, a) VALUES
    (98, 97);
INSERT INTO plain (id, a) VALUES
    (99, 98);
INSERT INTO plain (id, a) VALUES
    (100, 99);
INSERT INTO plain (id, a) VALUES
    (101, 100);

-- back:
DELETE FROM plain
WHERE id = 101;
DELETE FROM plain
WHERE id = 100;
DELETE FROM plain
WHERE id = 99;
DELETE FROM plain
WHERE id = 98;
DELETE FROM plain
WHERE id = 97;
DELETE FROM plain
WHERE id = 96;
DELETE FROM plain
WHERE id = 95;
DELETE FROM plain
WHERE id = 94;
DELETE FROM plain
WHERE id = 93;
DELETE FROM plain
WHERE id = 92;
DELETE FROM plain
WHERE id = 91;
DELETE FROM plain
WHERE id = 90;
DELETE FROM plain
WHERE id = 89;
DELETE FROM plain
WHERE id = 88;
DELETE FROM plain
WHERE id = 87;
DELETE FROM plain
WHERE id = 86;
DELETE FROM plain
WHERE id = 85;
DELETE FROM plain
WHERE id = 84;
DELETE FROM plain
WHERE id = 83;
DELETE FROM plain
WHERE id = 82;
DELETE FROM plain
WHERE id = 81;
DELETE FROM plain
WHERE id = 80;
DELETE FROM plain
WHERE id = 79;
DELETE FROM plain
WHERE id = 78;
DELETE FROM plain
WHERE id = 77;
DELETE FROM plain
WHERE id = 76;
DELETE FROM plain
WHERE id = 75;
DELETE FROM plain
WHERE id = 74;
DELETE FROM plain
WHERE id = 73;
DELETE FROM plain
WHERE id = 72;
DELETE FROM plain
WHERE id = 71;
DELETE FROM plain
WHERE id = 70;
DELETE FROM plain
WHERE id = 69;
DELETE FROM plain
WHERE id = 68;
DELETE FROM plain
WHERE id = 67;
DELETE FROM plain
WHERE id = 66;
DELETE FROM plain
WHERE id = 65;
DELETE FROM plain
WHERE id = 64;
DELETE FROM plain
WHERE id = 63;
DELETE FROM plain
WHERE id = 62;
DELETE FROM plain
WHERE id = 61;
DELETE FROM plain
WHERE id = 60;
DELETE FROM plain
WHERE id = 59;
DELETE FROM plain
WHERE id = 58;
DELETE FROM plain
WHERE id = 57;
DELETE FROM plain
WHERE id = 56;
DELETE FROM plain
WHERE id = 55;
DELETE FROM plain
WHERE id = 54;
DELETE FROM plain
WHERE id = 53;
DELETE FROM plain
WHERE id = 52;
DELETE FROM plain
WHERE id = 51;
DELETE FROM plain
WHERE id = 50;
DELETE FROM plain
WHERE id = 49;
DELETE FROM plain
WHERE id = 48;
DELETE FROM plain
WHERE id = 47;
DELETE FROM plain
WHERE id = 46;
DELETE FROM plain
WHERE id = 45;
DELETE FROM plain
WHERE id = 44;
DELETE FROM plain
WHERE id = 43;
DELETE FROM plain
WHERE id = 42;
DELETE FROM plain
WHERE id = 41;
DELETE FROM plain
WHERE id = 40;
DELETE FROM plain
WHERE id = 39;
DELETE FROM plain
WHERE id = 38;
DELETE FROM plain
WHERE id = 37;
DELETE FROM plain
WHERE id = 36;
DELETE FROM plain
WHERE id = 35;
DELETE FROM plain
WHERE id = 34;
DELETE FROM plain
WHERE id = 33;
DELETE FROM plain
WHERE id = 32;
DELETE FROM plain
WHERE id = 31;
DELETE FROM plain
WHERE id = 30;
DELETE FROM plain
WHERE id = 29;
DELETE FROM plain
WHERE id = 28;
DELETE FROM plain
WHERE id = 27;
DELETE FROM plain
WHERE id = 26;
DELETE FROM plain
WHERE id = 25;
DELETE FROM plain
WHERE id = 24;
DELETE FROM plain
WHERE id = 23;
DELETE FROM plain
WHERE id = 22;
DELETE FROM plain
WHERE id = 21;
DELETE FROM plain
WHERE id = 20;
DELETE FROM plain
WHERE id = 19;
DELETE FROM plain
WHERE id = 18;
DELETE FROM plain
WHERE id = 17;
DELETE FROM plain
WHERE id = 16;
DELETE FROM plain
WHERE id = 15;
DELETE FROM plain
WHERE id = 14;
DELETE FROM plain
WHERE id = 13;
DELETE FROM plain
WHERE id = 12;
DELETE FROM plain
WHERE id = 11;
DELETE FROM plain
WHERE id = 10;
DELETE FROM plain
WHERE id = 9;
DELETE FROM plain
WHERE id = 8;
DELETE FROM plain
WHERE id = 7;
DELETE FROM plain
WHERE id = 6;
DELETE FROM plain
WHERE id = 5;
DELETE FROM plain
WHERE id = 4;
DELETE FROM plain
WHERE id = 3;
DELETE FROM plain
WHERE id = 2;
DELETE FROM plain
WHERE id = 1;
