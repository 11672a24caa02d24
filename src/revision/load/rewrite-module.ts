import type { Export, Import } from "es-module-lexer";

/** A name that a module takes from another. */
export interface ImportBinding {
  readonly local: string;
  /** `*` is the whole module. */
  readonly imported: string;
}

/** One `import … from` or `export … from` statement. */
export interface ImportRequest {
  readonly specifier: string;
  /** Where the statement starts, in the source that was rewritten. */
  readonly offset: number;
  readonly bindings: readonly ImportBinding[];
  /** Pairs of the exported and the imported name; `*` as exported name passes everything on. */
  readonly passed: readonly (readonly [exported: string, imported: string])[];
}

export interface RewrittenModule {
  /** A function body with the lines and columns of the source. */
  readonly code: string;
  readonly requests: readonly ImportRequest[];
  /** Where `import.meta` stands and a parameter named `metaName` now. */
  readonly metaOffset: number | undefined;
  readonly isModule: boolean;
}

/** The parameters that rewritten code uses; each as long as what it stands for, so that columns stay. */
export const exportsName = "__ex";
export const metaName = "__im_meta__";

/** Raised for an import or export that has no place here; `offset` is where it stands. */
export class UnsupportedModuleSyntax extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** Lexes a module; throws where the source is no JavaScript. */
export type ModuleLexer = (
  source: string,
) => readonly [imports: readonly Import[], exports: readonly Export[], ...unknown[]];

/** Turns a JavaScript module into a function body: imports become requests, exports assignments. */
export function rewriteModule(source: string, lex: ModuleLexer, elide: boolean): RewrittenModule {
  const [imports, exports] = lex(source);
  refuseTwice(exports);
  const edits: Edit[] = [];
  const requests: ImportRequest[] = [];
  const metas = imports.filter((found) => found.type === "import-meta");
  const statements = new Set<number>();
  for (const found of imports) {
    if (found.type === "import-meta") edits.push({ start: found.start, end: found.end, text: metaName });
    else if (found.type === "dynamic") {
      throw new UnsupportedModuleSyntax("import() is not supported here", found.importStart);
    } else {
      statements.add(found.importStart);
      edits.push({ start: found.importStart, end: found.importEnd, text: "" });
      if (!found.typeOnly) requests.push(requestOf(source, found));
    }
  }
  const tail = rewriteExports(
    source,
    exports.filter(({ exportStart }) => !statements.has(exportStart)),
    edits,
  );
  const code = applyEdits(source, edits);
  return {
    code: tail === "" ? code : `${code}\n;${tail}`,
    requests: elide ? requests.flatMap((request) => elideUnused(request, code, tail)) : requests,
    metaOffset: metas[0]?.start,
    isModule: imports.length > 0 || exports.length > 0,
  };
}

/** The last one would win otherwise, and what the other holds would be lost. */
function refuseTwice(exports: readonly Export[]): void {
  const names = new Set<string>();
  for (const each of exports) {
    if (each.type === "reexport-all" || each.typeOnly) continue;
    if (names.has(each.name)) {
      throw new UnsupportedModuleSyntax(`"${each.name}" is exported twice`, each.exportStart);
    }
    names.add(each.name);
  }
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** Shorter than what it replaces is filled up with blanks; lines stay lines. */
  readonly text: string;
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let code = "";
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const blank = source.slice(start + text.length, end).replaceAll(/[^\n\r\u2028\u2029]/g, " ");
    code += source.slice(done, start) + text + blank;
    done = end;
  }
  return code + source.slice(done);
}

const importClause =
  /^import\s*(?:([\w$]+)\s*(?:,\s*)?)?(?:\*\s*as\s+([\w$]+)\s*|\{([^{}]*)\}\s*)?(?:from\s*)?["']$/;

function requestOf(
  source: string,
  found: Extract<Import, { type: "static" | "reexport-star" }>,
): ImportRequest {
  const { specifier, importStart: offset } = found;
  const clause = source.slice(offset, found.start);
  const passing = { specifier, offset, bindings: [] as ImportBinding[] };
  if (found.phase !== null)
    throw new UnsupportedModuleSyntax(`import ${found.phase} is not supported here`, offset);
  if (found.type === "reexport-star") return { ...passing, passed: [["*", "*"]] };
  if (clause.startsWith("export")) return { ...passing, passed: passedOn(clause, offset) };
  const parts = importClause.exec(clause);
  if (parts === null) throw new UnsupportedModuleSyntax("this form of import is not supported", offset);
  const [, whole, namespace, named] = parts;
  const bindings: ImportBinding[] = [];
  if (whole !== undefined) bindings.push({ local: whole, imported: "default" });
  if (namespace !== undefined) bindings.push({ local: namespace, imported: "*" });
  for (const [imported, local] of specifiers(named ?? "", offset)) bindings.push({ local, imported });
  return { specifier, offset, bindings, passed: [] };
}

/** `export { a as b } from "x"` and `export * as all from "x"` */
function passedOn(clause: string, offset: number): (readonly [string, string])[] {
  const all = /^export\s*\*\s*as\s+([\w$]+)\s*from/.exec(clause);
  if (all?.[1] !== undefined) return [[all[1], "*"]];
  const named = /^export\s*\{([^{}]*)\}/.exec(clause);
  if (named === null) throw new UnsupportedModuleSyntax("this form of export is not supported", offset);
  return specifiers(named[1] ?? "", offset).map(([inner, outer]) => [outer, inner]);
}

/** The pairs of `a, b as c`: the name before `as` and the name after it. */
function specifiers(list: string, offset: number): [string, string][] {
  const words = list.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, " ").split(",");
  return words.flatMap((word): [string, string][] => {
    const text = word.trim();
    if (text === "") return [];
    const parts = /^([\w$]+)(?:\s+as\s+([\w$]+))?$/.exec(text);
    if (parts?.[1] === undefined)
      throw new UnsupportedModuleSyntax(`"${text}" is not supported here`, offset);
    return [[parts[1], parts[2] ?? parts[1]]];
  });
}

const namedDefault =
  /export\s+default(?=\s+(?:async\s+function|function|class)\b\s*\*?\s*(?!extends\b)([\w$]+))/y;
const plainDefault = /export[ \t]+default(?![\w$])/y;
const exportList = /export\s*\{([^{}]*)\}/y;
const declaration = /export(?=\s+(?:const|let|var|class|function|async\s+function)\b)/y;

/** The forms of an export statement, each with what stands in its place and what belongs at the end. */
const exportForms: readonly ExportForm[] = [
  {
    pattern: namedDefault,
    text: "",
    assigned: (found) => [["default", found[1] ?? ""]],
  },
  {
    pattern: plainDefault,
    text: `${exportsName}.default =`,
    assigned: () => [],
  },
  {
    pattern: exportList,
    text: "",
    assigned: (found, start) =>
      specifiers(found[1] ?? "", start).map(([local, name]): [string, string] => [name, local]),
  },
  {
    pattern: declaration,
    text: "",
    assigned: (_, start, exports) =>
      exports.flatMap((each): [string, string][] =>
        each.type === "direct" && each.exportStart === start
          ? [[each.name, each.localName ?? each.name]]
          : [],
      ),
  },
];

interface ExportForm {
  readonly pattern: RegExp;
  readonly text: string;
  /** Pairs of the exported and the local name. */
  readonly assigned: (
    found: RegExpExecArray,
    start: number,
    exports: readonly Export[],
  ) => [string, string][];
}

/** Adds the edits for the exports that are no requests; returns the assignments that belong at the end. */
function rewriteExports(source: string, exports: readonly Export[], edits: Edit[]): string {
  const starts = new Set(exports.map((each) => each.exportStart));
  let tail = "";
  for (const start of starts) tail += rewriteExport(source, start, exports, edits);
  return tail;
}

function rewriteExport(source: string, start: number, exports: readonly Export[], edits: Edit[]): string {
  for (const { pattern, text, assigned } of exportForms) {
    pattern.lastIndex = start;
    const found = pattern.exec(source);
    if (found === null) continue;
    edits.push({ start, end: start + found[0].length, text });
    const pairs = assigned(found, start, exports);
    return pairs.map(([name, local]) => `${exportsName}.${name}=${local};`).join("");
  }
  throw new UnsupportedModuleSyntax("this form of export is not supported", start);
}

/** TypeScript drops an import whose names stand nowhere in the code: it may name only types. */
function elideUnused(request: ImportRequest, code: string, tail: string): ImportRequest[] {
  if (request.bindings.length === 0) return [request];
  const bindings = request.bindings.filter(({ local }) => mentions(code, local) || mentions(tail, local));
  return bindings.length === 0 ? [] : [{ ...request, bindings }];
}

const wordCharacters = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$");

/** Whether the name stands in the code as a word of its own. */
function mentions(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1)) {
    if (!wordCharacters.has(code.charAt(at - 1)) && !wordCharacters.has(code.charAt(at + name.length))) {
      return true;
    }
  }
  return false;
}
