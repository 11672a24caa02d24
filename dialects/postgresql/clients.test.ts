import { describe, expect, it } from "vitest";
import { clients } from "./clients.js";

describe("psql's progress lines", () => {
  it("stay one line, whatever the message: the rest would be read as SQL", () => {
    expect(clients.psql.progress("1 of 1: a1 one\n\nDROP TABLE x;")).toBe(
      "\\echo '1 of 1: a1 one\\\\u{a}\\\\u{a}DROP TABLE x;'",
    );
  });

  it("keep quotes and backslashes", () => {
    expect(clients.psql.progress("it's C:\\new")).toBe("\\echo 'it''s C:\\\\new'");
  });
});
