import { didYouMean, Fault } from "../errors/index.js";
import type { Moment } from "./moment.js";

/** What a `fileTemplate` may name, as `%(rev)s` or `%(month).2d`. */
export interface FileNameTokens extends Omit<Moment, "iso"> {
  readonly rev: string;
  readonly slug: string;
}

const token = /%%|%\((\w*)\)(?:0|\.)?(\d*)([ds])|%/g;

/**
 * A revision file's path below its directory, without the extension, from a template with Alembic's tokens.
 * Fault: config-invalid for what is no token, and for a path that leaves the directory.
 */
export function fileNameOf(template: string, tokens: FileNameTokens): string {
  const known: Readonly<Record<string, string | number>> = { ...tokens };
  const text = template.replaceAll(token, (whole, name: string | undefined, width: string, kind: string) => {
    if (whole === "%%") return "%";
    const value = name === undefined ? undefined : known[name];
    if (value === undefined) throw unknownToken(template, name, Object.keys(known));
    if (kind === "d" && typeof value !== "number") throw refused(template, `${whole} is no number`);
    return String(value).padStart(Number(width), "0");
  });
  const name = text.replace(/[_.-]+$/, "");
  const segments = name.split("/");
  const stray = segments.some((segment) => segment === "" || segment === "." || segment === "..");
  if (stray || name.includes("\\")) throw refused(template, `it makes the path "${name}"`);
  return name;
}

function unknownToken(template: string, name: string | undefined, known: readonly string[]): Fault {
  if (name === undefined) return refused(template, 'a "%" that begins no token is written "%%"');
  const advice = didYouMean(name, known) ?? `The tokens are: ${known.join(", ")}.`;
  return refused(template, `there is no token "${name}"`, advice);
}

function refused(template: string, why: string, advice?: string): Fault {
  return new Fault("config-invalid", `fileTemplate ${JSON.stringify(template)} cannot be used: ${why}`, {
    advice: advice ?? 'Write it like "%(rev)s_%(slug)s" or "%(year)d/%(month).2d/%(rev)s_%(slug)s".',
  });
}
