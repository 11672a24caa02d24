/** Called for whatever makes a revision differ from one run or machine to the next; it must throw. */
export type ReportImpure = (what: string) => never;

const forbidden = [
  "process",
  "globalThis",
  "global",
  "performance",
  "crypto",
  "fetch",
  "navigator",
  "console",
  "Intl",
  "Function",
  "WebSocket",
  "EventSource",
  "XMLHttpRequest",
  "BroadcastChannel",
  "MessageChannel",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "__dirname",
  "__filename",
] as const;

/** Parameters that stand before the real globals of a revision: what is pure of them works, the rest is reported. */
export function pureGlobals(report: ReportImpure): Record<string, unknown> {
  const globals: Record<string, unknown> = { Date: pureDate(report), Math: pureMath(report) };
  for (const name of forbidden) globals[name] = trap(name, report);
  return globals;
}

/** The names of the parameters, in the order of the values of `pureGlobals`. */
export const pureGlobalNames: readonly string[] = ["Date", "Math", ...forbidden];

function trap(name: string, report: ReportImpure): unknown {
  const fail = () => report(name);
  return new Proxy(() => undefined, {
    get: (_, key) => report(typeof key === "string" ? `${name}.${key}` : name),
    apply: () => report(`${name}()`),
    construct: () => report(`new ${name}()`),
    set: fail,
    has: fail,
    ownKeys: fail,
    deleteProperty: fail,
    defineProperty: fail,
    getPrototypeOf: fail,
    getOwnPropertyDescriptor: fail,
  });
}

function pureMath(report: ReportImpure): unknown {
  const random = { value: () => report("Math.random()"), enumerable: false };
  return Object.freeze(Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(Math), random }));
}

/** A moment that reads the same everywhere: a date alone (which is UTC), or one that names its distance to UTC. */
const fixedMoment =
  /^\s*(?:[+-]\d{6}|\d{4})(?:-\d\d(?:-\d\d)?)?\s*$|\d:\d\d\S*\s*(?:[zZ]|[+-]\d\d:?\d\d)\s*$|(?:GMT|UTC)\s*$/;

function pureDate(report: ReportImpure): unknown {
  const check = (what: string, parts: readonly unknown[]) => {
    const [first] = parts;
    if (parts.length > 1) report(`the time zone, through ${what} with several numbers`);
    if (typeof first === "string" && !fixedMoment.test(first))
      report(`the time zone, through ${what} of a moment without one`);
  };
  class PureDate extends Date {
    constructor(...parts: [] | [string | number | Date]) {
      if (parts.length === 0) report("the clock, through new Date()");
      check("new Date", parts);
      super(...(parts as [string]));
    }
    static override now(): number {
      return report("the clock, through Date.now()");
    }
    static override parse(text: string): number {
      check("Date.parse", [text]);
      return Date.parse(text);
    }
  }
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    if (!localMethod.test(name)) continue;
    Object.defineProperty(PureDate.prototype, name, {
      value: () => report(`the time zone, through Date's ${name}()`),
    });
  }
  return new Proxy(PureDate, { apply: () => report("the clock, through Date()") });
}

/** The methods of a date that go through the machine's time zone or language. */
const localMethod = /^(?:[gs]et(?!Time$|UTC)|to(?:Locale|Date|Time)|toString$)/;
