import { describe, expect, it } from "vitest";
import { RecordedTerminal } from "../../../fixtures/cli/recorded-terminal.js";
import { buildGraph } from "../../revision/graph.js";
import { historyOf } from "../../revision/history-range.js";
import { revisionsOf } from "../../revision/sample-histories.js";
import { picture } from "./picture.js";

const hostile = `a "quote"] --> <b>bold</b> & \`code\` #35; \\"\u0007`;
const graph = buildGraph(
  revisionsOf("a1 @shop", "b2 < a1", "c3 < a1 ~ b2").map((revision, index) => ({
    ...revision,
    message: index === 1 ? `${hostile}\nmore` : revision.message,
    upgrade: [],
  })),
);
const drawn = (format: "text" | "mermaid" | "dot" | "svg") =>
  picture(
    historyOf(graph),
    { format, ascii: false, title: hostile, current: new Set(["b2"]) },
    new RecordedTerminal(),
  );

describe("whatever a message holds, it stays text", () => {
  it("on the terminal", () => {
    expect(drawn("text").split("\n")).toHaveLength(6);
    expect(drawn("text")).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it("in Mermaid's language", () => {
    const [, ...lines] = drawn("mermaid").trimEnd().split("\n");
    for (const line of lines)
      expect(line).toMatch(
        /^ {2}(?:r\d+\["[^"<>`\\&]*(?:<br\/>[^"<>`\\&]*)*"\]|r\d+ -\.?->? r\d+|r\d+ -.-> r\d+|class.*)$/,
      );
    expect(drawn("mermaid")).toContain("#34;quote#34;");
  });

  it("in Graphviz' language", () => {
    const labels = drawn("dot")
      .split("\n")
      .filter((line) => line.includes("label="));
    expect(labels).toHaveLength(3);
    for (const label of labels)
      expect(label).toMatch(/^ {2}r\d \[label="(?:[^"\\]|\\.)*"(?:, penwidth=3)?\];$/);
  });

  it("in a picture", () => {
    const svg = drawn("svg");
    expect(svg).not.toMatch(/<b>|(?!\n)\p{Cc}|&(?!amp;|lt;|gt;)/u);
    const tags = [...svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closing, name, alone] of tags) {
      if (closing === "/") expect(open.pop()).toBe(name);
      else if (alone !== "/") open.push(name!);
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
  });
});

it("a picture says where a database is and what depends on what", () => {
  expect(drawn("dot")).toContain("penwidth=3");
  expect(drawn("dot")).toContain("[style=dashed]");
  expect(drawn("mermaid")).toContain("-.->");
  expect(drawn("svg")).toContain("stroke-dasharray");
  expect(drawn("text")).toContain("◆");
});
