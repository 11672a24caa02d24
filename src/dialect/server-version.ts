import { Fault } from "../errors/index.js";

/** A server's version, for example 8.0.32: compared part by part. */
export class ServerVersion {
  readonly text: string;
  readonly #parts: readonly number[];

  constructor(text: string) {
    if (!/^\d+(\.\d+)*$/.test(text)) {
      throw new Fault("config-invalid", `"${text}" is not a server version`, {
        advice: 'Write it as digits and dots, for example "15" or "8.0.32".',
      });
    }
    this.text = text;
    this.#parts = text.split(".").map(Number);
  }

  /** Whether this version is `other` or later; parts that are not given count as 0. */
  atLeast(other: string): boolean {
    const wanted = other.split(".").map(Number);
    for (let i = 0; i < Math.max(wanted.length, this.#parts.length); i++) {
      const difference = (this.#parts[i] ?? 0) - (wanted[i] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return true;
  }

  toString(): string {
    return this.text;
  }
}
