import { describe, expect, it, vi } from "vitest";
import { Fault } from "./fault.js";

describe("a fault", () => {
  it("is a fault also to another copy of limbeck, such as the one that a plugin's package brings", async () => {
    vi.resetModules();
    const { Fault: OtherFault } = await import("./fault.js");
    expect(OtherFault).not.toBe(Fault);
    expect(new OtherFault("usage", "no")).toBeInstanceOf(Fault);
    expect(new Fault("usage", "no")).toBeInstanceOf(OtherFault);
  });

  it("is nothing else that looks like an error", () => {
    for (const other of [new Error("no"), { code: "usage" }, "usage", null, undefined])
      expect(other instanceof Fault).toBe(false);
  });
});
