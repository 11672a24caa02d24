/** What programs print in front of an answer when they read from a pipe. */
export const prompts =
  /^(?:(?:SQL|mysql|sqlite|\d+|MariaDB \[[^\]]*\]|\s*->|\s*\.\.\.)> *(?:\d+ {2,})*|[\w.-]+[=-][#>] )+/;

/** Lines around an answer that say nothing of the state: greetings, echoed SQL, times, settings. */
export const chatter = new RegExp(
  [
    String.raw`(?:select|union|from|where|order|group|set|go|exit|quit|spool|use)(?:[\s;].*)?$`,
    String.raw`\\\w+`,
    "Changed database context to ",
    String.raw`(?:SQL\*Plus|SQLcl): Release |Copyright \(c\)|Oracle (?:AI )?Database |Version \d+(?:\.\d+)+$`,
    String.raw`(?:Connected to|Disconnected from|Last Successful login|Enter (?:user-name|password)|Session altered|Database changed|PL\/SQL procedure)`,
    String.raw`(?:Time|Elapsed|Run Time|Timing is)\b`,
    String.raw`(?:Output format is|Tuples only is|Pager usage is|Null display is|Border style is|Default footer is)\b`,
    String.raw`psql \(|psql \d|Type "help"|SSL connection|Welcome to the |Your (?:MySQL|MariaDB) connection|Server version:|Type 'help;'|Reading table information|You can turn off this feature|Bye$`,
  ]
    .map((words) => `^(?:${words})`)
    .join("|"),
  "i",
);

/** Lines in which a program says that there is no answer. */
export const complaints =
  /^(?:(?:.*\b)?(?:ERROR|FATAL)\b(?: \d+)?[ :(]|(?:psql|mysql|mariadb|sqlite3|pg_dump|Sqlcmd): |Error: |(?:ORA|SP2|PLS|TNS)-\d+|Msg \d+, Level|Parse error|Runtime error|.*: command not found)/i;

/** Lines that count the rows, in any language that psql and sqlcmd know. */
export const footers: readonly RegExp[] = [
  /^\((?<count>\d+) ?[^\d()]+(?:\([^()]*\))?\)$/u,
  /^(?<count>\d+) rows? in set\b/,
  /^(?<count>\d+) rows? selected\.?$/i,
  /^Empty set\b/,
  /^no rows selected\.?$/i,
];
