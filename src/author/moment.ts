import { didYouMean, Fault } from "../errors/index.js";

/** A moment as the clock of one time zone shows it. */
export interface Moment {
  /** ISO 8601, to the second, with `Z` or the zone's offset. */
  readonly iso: string;
  /** Seconds since 1970. */
  readonly epoch: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What the clock of `timezone` (an IANA name) shows at `date`. Fault: config-invalid for an unknown zone. */
export function momentIn(date: Date, timezone: string): Moment {
  const parts = partsOf(date, timezone);
  const part = (name: string) => Number(parts.get(name));
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const [hour, minute, second] = [part("hour"), part("minute"), part("second")];
  const epoch = Math.floor(date.getTime() / 1000);
  const offset = (Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - epoch) / 60;
  const time = `${two(year, 4)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  return { iso: time + zoneText(offset, timezone), epoch, year, month, day, hour, minute, second };
}

function partsOf(date: Date, timeZone: string): Map<string, string> {
  const format = () =>
    new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  try {
    return new Map(
      format()
        .formatToParts(date)
        .map(({ type, value }) => [type, value]),
    );
  } catch (cause) {
    throw new Fault("config-invalid", `there is no time zone "${timeZone}"`, {
      advice: didYouMean(timeZone, Intl.supportedValuesOf("timeZone")) ?? 'Write "UTC", or an IANA name.',
      cause,
    });
  }
}

function zoneText(offset: number, timezone: string): string {
  if (/^(?:utc|etc\/utc|gmt)$/i.test(timezone)) return "Z";
  const minutes = Math.abs(Math.round(offset));
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
