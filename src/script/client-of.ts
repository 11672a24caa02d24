import {
  type Client,
  type Dialect,
  Fault,
  type ModeRefusal,
  type ScriptMode,
  scriptModes,
} from "../dialect/index.js";
import { didYouMean } from "../errors/index.js";

/** The dialect's client of this name (its default one where absent), as the mode wants it. */
export function clientOf(
  dialect: Dialect,
  name: string = dialect.traits.defaultClient,
  mode: ScriptMode = "plain",
): Client {
  const client = Object.hasOwn(dialect.clients, name) ? dialect.clients[name] : undefined;
  if (client !== undefined) return inMode(dialect, client, mode);
  const known = Object.keys(dialect.clients);
  throw new Fault("usage", `${dialect.traits.title} has no client profile "${name}"`, {
    advice: didYouMean(name, known) ?? `Its clients are: ${known.join(", ")}.`,
  });
}

function inMode(dialect: Dialect, client: Client, mode: ScriptMode): Client {
  if (mode === "plain") return client;
  const differences = client.modes?.[mode];
  if (differences !== undefined && !isRefusal(differences)) return { ...client, ...differences };
  const { because, advice } = differences ?? notOffered(dialect, client, mode);
  throw new Fault(
    "unsupported",
    `no ${mode} script can be written for ${dialect.traits.title} and ${client.name}: ${because}`,
    { advice, place: { dialect: dialect.name } },
  );
}

function isRefusal(mode: Partial<Client> | ModeRefusal): mode is ModeRefusal {
  return "because" in mode;
}

function notOffered(dialect: Dialect, client: Client, mode: ScriptMode): ModeRefusal {
  const others = Object.values(dialect.clients)
    .filter(({ modes }) => modes?.[mode] !== undefined && !isRefusal(modes[mode]))
    .map(({ name }) => name);
  const offered = scriptModes.filter((one) => one === "plain" || client.modes?.[one] !== undefined);
  return {
    because: "this client has no such form",
    advice:
      others.length > 0 ? `Use --client ${others.join(" or ")}.` : `Its forms are: ${offered.join(", ")}.`,
  };
}
