import { parseArgs } from "node:util";
import { articleTopics, type Topic, topics } from "@communique/domain";
import { type Question, type QuestionKind, questionKinds } from "@communique/quiz";

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
  /** In the order of the quiz; none where the command line names none. */
  readonly kinds: readonly QuestionKind[];
  readonly about: Question["about"];
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
  topic: { type: "string", takes: oneOf(articleTopics), multiple: true },
  kind: { type: "string", takes: oneOf(questionKinds), multiple: true },
  background: { type: "boolean" },
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

  const [command] = positionals;
  const { seed, length } = { seed: textOf(values.seed), length: textOf(values.length) };
  const about = values.background === true ? "background" : "article";
  const onTopics = named("topic", values.topic, topicsOf(about));
  const ofKinds = named("kind", values.kind, questionKinds);
  const miscalled = problemWithCommand(positionals);
  if (miscalled) return bad(miscalled);
  if (seed !== null && !/^[a-z0-9-]{1,40}$/.test(seed))
    return bad(`“${seed}” is no seed: it has ${options.seed.takes}.`);
  if (length !== null && !(/^\d{1,2}$/.test(length) && Number(length) >= 1 && Number(length) <= longest)) {
    return bad(`“${length}” is no length: it is ${options.length.takes}.`);
  }
  const misnamed = onTopics.problem ?? ofKinds.problem;
  if (misnamed) return bad(misnamed);
  return {
    kind: "request",
    command: isCommand(command) ? command : null,
    seed,
    length: length === null ? null : Number(length),
    topics: onTopics.known,
    kinds: ofKinds.known,
    about,
    plain: values.plain === true,
  };
}

/** The topics that there are questions on. */
export function topicsOf(about: Question["about"]): readonly Topic[] {
  return about === "article" ? articleTopics : topics;
}

/** @example hyphened("visits and summits") // "visits-and-summits" */
export function hyphened(name: string): string {
  return name.replaceAll(" ", "-");
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.map(hyphened).join(", ")}`;
}

interface Named<Name> {
  readonly known: readonly Name[];
  /** What is wrong with the first value that is no name. */
  readonly problem: string | undefined;
}

/** Which of the names the values of an option give, in the order of the names. */
function named<Name extends string>(noun: "topic" | "kind", values: unknown, names: readonly Name[]): Named<Name> {
  const given = [values ?? []].flat().map((value) => hyphened(String(value).trim().toLowerCase()));
  const unknown = given.find((value) => !names.map(hyphened).includes(value));
  return {
    known: names.filter((name) => given.includes(hyphened(name))),
    problem: unknown === undefined ? undefined : `There is no ${noun} “${unknown}”: it is ${oneOf(names)}.`,
  };
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

function problemWithCommand([command, surplus]: readonly string[]): string | undefined {
  if (surplus !== undefined) return `“${surplus}” is one word too many: the command is either quiz or cards.`;
  if (command === undefined || isCommand(command)) return undefined;
  return `There is no command “${command}”: it is either quiz or cards.`;
}

function isCommand(word: string | undefined): word is Command {
  return commands.some((command) => command === word);
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function bad(sentence: string): BadArguments {
  return { kind: "bad", sentence };
}
