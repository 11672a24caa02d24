import { Fault } from "../errors/index.js";
import type { Dialect, DialectDefinition } from "./dialect.js";

/** A dialect from its tables. */
export function defineDialect(definition: DialectDefinition): Dialect {
  return {
    ...definition,
    emitter(operation) {
      const emitter = definition.emit[operation.kind];
      if (emitter !== undefined) return emitter as never;
      throw new Fault(
        "unsupported",
        `${definition.traits.title} has no answer for the operation ${operation.kind}`,
        {
          advice: "The plugin that defines the operation must define an emitter for this dialect.",
          place: { dialect: definition.name },
        },
      );
    },
  };
}

type Differences = Partial<Omit<DialectDefinition, "name" | "traits" | "types" | "emit" | "phrases">> & {
  readonly name: string;
  readonly traits: Partial<DialectDefinition["traits"]>;
  readonly types?: Partial<DialectDefinition["types"]>;
  readonly emit?: Partial<DialectDefinition["emit"]>;
  readonly phrases?: Partial<DialectDefinition["phrases"]>;
};

/** A true relative of `parent`, which states its differences and nothing else. */
export function derive(parent: DialectDefinition, differences: Differences): Dialect {
  return defineDialect({
    ...parent,
    ...differences,
    traits: { ...parent.traits, names: [differences.name, ...parent.traits.names], ...differences.traits },
    types: { ...parent.types, ...differences.types },
    emit: { ...parent.emit, ...differences.emit },
    phrases: { ...parent.phrases, ...differences.phrases },
  });
}
