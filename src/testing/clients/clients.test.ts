import { describe, expect, test } from "vitest";
import { executedTexts, plSql, transactSql } from "./executed-texts.js";
import { runSqlcmd } from "./sqlcmd.js";
import { runSqlplus } from "./sqlplus.js";

describe("the model of sqlcmd", () => {
  const script = ["SELECT '", "GO", "ed int, $(x)'", "GO 2", "!!dir", "SELECT 2"].join("\n");

  test("leaves literals alone where the client knows them, and replaces variables there too", () => {
    expect(runSqlcmd(script, { knowsQuotes: true, commands: true })).toEqual({
      batches: ["SELECT '\nGO\ned int, $(x)'", "SELECT 2"],
      commands: ["!!dir"],
      variables: ["$(x)"],
    });
  });

  test("looks at every line where it does not", () => {
    expect(runSqlcmd(script, { knowsQuotes: false, commands: true })).toEqual({
      batches: ["SELECT '", "SELECT 2"],
      commands: ["ed int, $(x)'", "!!dir"],
      variables: [],
    });
  });

  test("knows GO alone in Management Studio", () => {
    expect(runSqlcmd(script, { knowsQuotes: true, commands: false }).batches).toEqual([
      "SELECT '\nGO\ned int, $(x)'",
      "!!dir\nSELECT 2",
    ]);
  });

  test("does not nest comments", () => {
    const nested = "/* a /* b */\nGO\n*/";
    expect(runSqlcmd(nested, { knowsQuotes: true, commands: true }).batches).toEqual(["/* a /* b */", "*/"]);
  });
});

describe("the model of SQL*Plus", () => {
  const rules = { blankLines: true, define: false };
  const run = (...lines: string[]) => runSqlplus(lines.join("\n"), rules);

  test("ends SQL at a semicolon at a line's end, and a block at a slash", () => {
    expect(run("SELECT 'a; b'", "FROM dual;", "BEGIN", "  NULL;", "END;", "/").statements).toEqual([
      "SELECT 'a; b'\nFROM dual",
      "BEGIN\n  NULL;\nEND;",
    ]);
  });

  test("knows nothing of literals", () => {
    expect(run("SELECT 'a;", "b' FROM dual;").statements).toEqual(["SELECT 'a", "b' FROM dual"]);
    expect(run("SELECT 'a", "/", "' FROM dual;").statements[0]).toBe("SELECT 'a");
    expect(run("BEGIN", "#host", "END;", "/").commands).toEqual(["#host"]);
  });

  test("joins lines at a hyphen, and ignores those that are too long", () => {
    expect(run("SELECT 200 -", "100 FROM dual;").statements).toEqual(["SELECT 200  100 FROM dual"]);
    expect(run(`SELECT '${"a".repeat(2500)}' FROM dual;`).lost).toHaveLength(1);
  });

  test("takes commands where a statement starts, and cuts at blank lines unless told not to", () => {
    expect(run("PROMPT a;", "SELECT", "prompt FROM t;")).toMatchObject({
      commands: ["PROMPT a;"],
      statements: ["SELECT\nprompt FROM t"],
    });
    const cut = runSqlplus("SELECT 1\n\nFROM dual;", { ...rules, blankLines: false });
    expect(cut.lost).toContain("SELECT 1");
  });

  test("substitutes &", () => {
    expect(runSqlplus("SELECT '&a' FROM dual;", { ...rules, define: true }).lost).toHaveLength(1);
  });
});

describe("texts that are run", () => {
  test("are put together as Transact-SQL does", () => {
    const batch =
      "-- EXEC (N'no')\nSET @sql = CAST(N'' AS nvarchar(max)) + N'it''s' + NCHAR(10);\nEXEC (@sql); EXEC (N'a\\\nb');";
    expect(executedTexts(batch, transactSql)).toEqual(["it's\n", "ab"]);
  });

  test("are put together as PL/SQL does", () => {
    const block =
      "l_sql := TO_CLOB('a') ||\n  TO_CHAR(UNISTR('\\00E9'));\nEXECUTE IMMEDIATE l_sql INTO l_x;\nEXECUTE IMMEDIATE 'b' || CHR(38);";
    expect(executedTexts(block, plSql)).toEqual(["aé", "b&"]);
  });
});
