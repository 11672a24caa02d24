import { exitCodes, type FaultClass, type FaultCode, faultCodes } from "./codes.js";

/** Where a fault lies. Every part is optional; what is known is printed. */
export interface Place {
  /** Path of the file, as given or relative to the project. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly revision?: string;
  readonly direction?: "upgrade" | "downgrade";
  /** 1-based number of the operation in its list; inside a batch "3.1" is the first of the third. */
  readonly operation?: string;
  /** Kind of the operation, for example `createTable`. */
  readonly kind?: string;
  readonly dialect?: string;
}

export interface FaultOptions {
  readonly place?: Place;
  /** What the reader should do, as a full sentence. */
  readonly advice?: string;
  /** Further lines: candidates, excerpts. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

const brand = Symbol.for("limbeck.fault");

/** An expected error: what went wrong, where, and what to do. Printed without a stack trace. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly code: FaultCode;
  readonly place: Place;
  readonly advice: string | undefined;
  readonly details: readonly string[];

  constructor(code: FaultCode, message: string, options: FaultOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.place = options.place ?? {};
    this.advice = options.advice;
    this.details = options.details ?? [];
  }

  get [brand](): true {
    return true;
  }

  /** A plugin may bring a copy of limbeck of its own, as the program does: a fault of either is a fault to both. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value;
  }

  get class(): FaultClass {
    return faultCodes[this.code][0];
  }

  get exitCode(): number {
    return exitCodes[this.class];
  }

  /** The same fault with more of its place known; what is known already stays. */
  at(place: Place): Fault {
    const { code, message, advice, details, cause } = this;
    const fault = new Fault(code, message, { place: { ...place, ...this.place }, advice, details, cause });
    fault.stack = this.stack;
    return fault;
  }
}

/** Runs `work`; a fault that leaves it is given `place`. */
export function locate<T>(place: () => Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error.at(place()) : error;
  }
}
