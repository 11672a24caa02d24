import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Fault } from "../errors/index.js";
import { Terminal } from "./terminal.js";

let out = "";
let err = "";
let isTty: boolean;

beforeEach(() => {
  [out, err, isTty] = ["", "", true];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
  for (const stream of [process.stdout, process.stderr])
    Object.defineProperty(stream, "isTTY", { configurable: true, get: () => isTty });
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("TERM", "xterm");
  vi.stubEnv("CI", undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const stream of [process.stdout, process.stderr]) Reflect.deleteProperty(stream, "isTTY");
});

const fault = new Fault("cycle", "round and round", { advice: "Stop." });

describe("colors are shown", () => {
  it("on a terminal", () => {
    expect(new Terminal().paint("red", "x")).toBe("\u001b[31mx\u001b[39m");
  });

  it.each([
    ["in a pipe", () => ({ tty: false })],
    ["with NO_COLOR", () => ({ env: ["NO_COLOR", "1"] as const })],
    ["on a dumb terminal", () => ({ env: ["TERM", "dumb"] as const })],
    ["with --no-color", () => ({ color: false })],
  ])("not %s", (_, given) => {
    const {
      tty = true,
      env,
      color = true,
    } = { ...(given() as { tty?: boolean; env?: readonly [string, string]; color?: boolean }) };
    isTty = tty;
    if (env !== undefined) vi.stubEnv(...env);
    const terminal = new Terminal();
    terminal.heed({ color });
    expect(terminal.paint("red", "x")).toBe("x");
    terminal.fault(fault);
    expect(err).toBe("error[cycle]: round and round\n  help: Stop.\n");
  });

  it("with an empty NO_COLOR, which counts as none", () => {
    vi.stubEnv("NO_COLOR", "");
    expect(new Terminal().paint("red", "x")).not.toBe("x");
  });
});

describe("with --json", () => {
  it("an answer and a fault are one object on standard output each", () => {
    const terminal = new Terminal();
    terminal.heed({ command: "heads", json: true });
    terminal.answerJson({ heads: [] });
    expect(JSON.parse(out)).toEqual({ limbeck: 1, command: "heads", heads: [] });
    out = "";
    terminal.fault(fault);
    expect(JSON.parse(out)).toEqual({
      limbeck: 1,
      command: "heads",
      error: { code: "cycle", message: "round and round", place: {}, details: [], advice: "Stop." },
    });
    expect(err).toBe("");
  });
});

describe("long work", () => {
  const work = (terminal: Terminal, milliseconds: number) =>
    terminal.during("reading", () => new Promise((resolve) => setTimeout(resolve, milliseconds)));

  it("is told on a terminal after a moment, and the line is taken back", async () => {
    await work(new Terminal(), 400);
    expect(err).toBe("reading ...\r\u001b[K");
  });

  it("is not told where it is short, in a pipe, in CI or with --quiet", async () => {
    const quiet = new Terminal();
    quiet.heed({ quiet: true });
    await work(quiet, 400);
    await work(new Terminal(), 10);
    vi.stubEnv("CI", "true");
    await work(new Terminal(), 400);
    vi.stubEnv("CI", undefined);
    isTty = false;
    await work(new Terminal(), 400);
    expect(err).toBe("");
  });
});
