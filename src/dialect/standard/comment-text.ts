const unsafe = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Any text as one physical line that can stand after `-- `: control and invisible characters are shown as `\u{…}`. */
export function oneLine(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** `-- text` */
export function commentLine(text: string): string {
  return text === "" ? "--" : `-- ${oneLine(text)}`;
}
