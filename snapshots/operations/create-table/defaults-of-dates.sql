-- postgresql ======================================================================================
CREATE TABLE t (
    a DATE DEFAULT '2026-11-20',
    b TIME WITHOUT TIME ZONE DEFAULT '12:30:00',
    c TIMESTAMP WITHOUT TIME ZONE DEFAULT '2026-11-20 12:30:00',
    d TIMESTAMP WITH TIME ZONE DEFAULT '2026-11-20 12:30:00+02:00'
);

-- back:
DROP TABLE t;

-- mysql ===========================================================================================
-- refused[unsupported]: MySQL keeps no time zone in DATETIME: 2026-11-20T12:30:00+02:00
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DROP TABLE t;

-- mariadb =========================================================================================
-- refused[unsupported]: MariaDB keeps no time zone in DATETIME: 2026-11-20T12:30:00+02:00
--   help: Give the time in UTC, or keep the column as TIMESTAMP.

-- back:
DROP TABLE t;

-- sqlite ==========================================================================================
CREATE TABLE t (
    a DATE DEFAULT '2026-11-20',
    b TIME DEFAULT '12:30:00',
    c DATETIME DEFAULT '2026-11-20 12:30:00',
    d DATETIME DEFAULT '2026-11-20 12:30:00+02:00'
);

-- back:
-- needs: rebuild in main
DROP TABLE t;

-- mssql ===========================================================================================
CREATE TABLE t (
    a DATE NULL DEFAULT '2026-11-20',
    b TIME NULL DEFAULT '12:30:00',
    c DATETIME2 NULL DEFAULT '2026-11-20T12:30:00',
    d DATETIMEOFFSET NULL DEFAULT '2026-11-20T12:30:00+02:00'
);
GO

-- back:
DROP TABLE t;
GO

-- oracle ==========================================================================================
-- refused[unsupported]: Oracle has no time type: it keeps no time without a date
--   help: Use dateTime, string(8), or a native type through variant(…, { oracle: … }).

-- back:
DROP TABLE t;
