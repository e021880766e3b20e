import { parseArgs } from "node:util";
import { type Topic, topics } from "@communique/domain";

export const commands = ["quiz", "cards"] as const;
export type Command = (typeof commands)[number];

export const longest = 30;

/** What the command line asks for; null where it leaves the choice open. */
export interface Request {
  readonly kind: "request";
  readonly command: Command | null;
  readonly seed: string | null;
  readonly length: number | null;
  /** In the order of the domain; none where the command line names none. */
  readonly topics: readonly Topic[];
  readonly plain: boolean;
}

/** What is wrong with the command line and what is allowed, in a sentence. */
export interface BadArguments {
  readonly kind: "bad";
  readonly sentence: string;
}

const options = {
  seed: { type: "string", takes: "1 to 40 small letters, digits and hyphens" },
  length: { type: "string", takes: `a whole number from 1 to ${longest}` },
  topic: { type: "string", takes: `one of ${topics.map(hyphened).join(", ")}`, multiple: true },
  plain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export function readArguments(args: readonly string[]): Request | { readonly kind: "help" | "version" } | BadArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const misused = tokens.map((token) => (token.kind === "option" ? misuse(token) : undefined)).find(Boolean);
  if (misused) return bad(misused);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };

  const [command, surplus] = positionals;
  const { seed, length } = { seed: textOf(values.seed), length: textOf(values.length) };
  const named = [values.topic ?? []].flat().map((name) => hyphened(String(name).trim().toLowerCase()));
  const unknown = named.find((name) => !topics.map(hyphened).includes(name));
  if (surplus !== undefined) return bad(`“${surplus}” is one word too many: the command is either quiz or cards.`);
  if (command !== undefined && !isCommand(command)) {
    return bad(`There is no command “${command}”: it is either quiz or cards.`);
  }
  if (seed !== null && !/^[a-z0-9-]{1,40}$/.test(seed))
    return bad(`“${seed}” is no seed: it has ${options.seed.takes}.`);
  if (length !== null && !(/^\d{1,2}$/.test(length) && Number(length) >= 1 && Number(length) <= longest)) {
    return bad(`“${length}” is no length: it is ${options.length.takes}.`);
  }
  if (unknown !== undefined) return bad(`There is no topic “${unknown}”: it is ${options.topic.takes}.`);
  return {
    kind: "request",
    command: command ?? null,
    seed,
    length: length === null ? null : Number(length),
    topics: topics.filter((topic) => named.includes(hyphened(topic))),
    plain: values.plain === true,
  };
}

/** @example hyphened("visits and summits") // "visits-and-summits" */
export function hyphened(topic: string): string {
  return topic.replaceAll(" ", "-");
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function misuse({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  if (!isOption(name)) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return `There is no option ${rawName}: there are ${known.slice(0, -1).join(", ")} and ${known.at(-1)}.`;
  }
  const option = options[name];
  if (option.type === "boolean") return value === undefined ? undefined : `The option --${name} takes no value.`;
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  return isMissing ? `The option --${name} needs a value: ${option.takes}.` : undefined;
}

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function isCommand(word: string): word is Command {
  return commands.some((command) => command === word);
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function bad(sentence: string): BadArguments {
  return { kind: "bad", sentence };
}
