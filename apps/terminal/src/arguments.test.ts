import { articleTopics, topics } from "@communique/domain";
import { questionKinds } from "@communique/quiz";
import { expect, test } from "vitest";
import { type Request, readArguments } from "./arguments.ts";

const nothing: Request = {
  kind: "request",
  command: null,
  seed: null,
  length: null,
  topics: [],
  kinds: [],
  about: "article",
  plain: false,
};

const read: [string[], Partial<Request>][] = [
  [[], {}],
  [["quiz"], { command: "quiz" }],
  [["cards", "--length", "1"], { command: "cards", length: 1 }],
  [["--length=30", "cards"], { command: "cards", length: 30 }],
  [["--seed", "tea-2"], { seed: "tea-2" }],
  [["--plain"], { plain: true }],
  [["--topic", "talks"], { topics: ["talks"] }],
  [["--topic", "Declaration of 1956"], { topics: ["declaration of 1956"] }],
  [["--topic", "visits-and-summits", "--topic", "talks"], { topics: ["talks", "visits and summits"] }],
  [["--topic", "talks", "--topic", "talks"], { topics: ["talks"] }],
  [["--kind", "Put in order"], { kinds: ["put in order"] }],
  [["--kind", "who-says-so", "--kind", "several-right"], { kinds: ["several right", "who says so"] }],
  [questionKinds.flatMap((kind) => ["--kind", kind]), { kinds: questionKinds }],
  [["--background"], { about: "background" }],
  [["--topic", "treaties-and-war", "--background"], { about: "background", topics: ["treaties and war"] }],
];

test.each(read)("%j is read", (args, expected) => {
  expect(readArguments(args)).toEqual({ ...nothing, ...expected });
});

const options = "there are --seed, --length, --topic, --kind, --background, --plain, --help and --version";
const lengths = "a whole number from 1 to 30";
const seeds = "1 to 40 small letters, digits and hyphens";
const hyphened = (names: readonly string[]) => names.map((name) => name.replaceAll(" ", "-")).join(", ");

const refused: [string[], string][] = [
  [["--sed", "tea"], `There is no option --sed: ${options}.`],
  [["-l", "3"], `There is no option -l: ${options}.`],
  [["--help", "--sed"], `There is no option --sed: ${options}.`],
  [["--plain=no"], "The option --plain takes no value."],
  [["exam"], "There is no command “exam”: it is either quiz or cards."],
  [["quiz", "cards"], "“cards” is one word too many: the command is either quiz or cards."],
  [["--length"], `The option --length needs a value: ${lengths}.`],
  [["--length", "-1"], `The option --length needs a value: ${lengths}.`],
  [["--length", "0"], `“0” is no length: it is ${lengths}.`],
  [["--length", "31"], `“31” is no length: it is ${lengths}.`],
  [["--length", "2.5"], `“2.5” is no length: it is ${lengths}.`],
  [["--length", "ten"], `“ten” is no length: it is ${lengths}.`],
  [["--seed", "--length", "3"], `The option --seed needs a value: ${seeds}.`],
  [["--seed="], `The option --seed needs a value: ${seeds}.`],
  [["--seed", "Tea"], `“Tea” is no seed: it has ${seeds}.`],
  [["--seed", "x".repeat(41)], `“${"x".repeat(41)}” is no seed: it has ${seeds}.`],
  [["--topic", "tea"], `There is no topic “tea”: it is one of ${hyphened(articleTopics)}.`],
  [["--topic", "treaties-and-war"], `There is no topic “treaties-and-war”: it is one of ${hyphened(articleTopics)}.`],
  [["--background", "--topic", "tea"], `There is no topic “tea”: it is one of ${hyphened(topics)}.`],
  [["--kind", "essay"], `There is no kind “essay”: it is one of ${hyphened(questionKinds)}.`],
  [["--background=yes"], "The option --background takes no value."],
];

test.each(refused)("%j is refused in a sentence that tells what is allowed", (args, sentence) => {
  expect(readArguments(args)).toEqual({ kind: "bad", sentence });
});

test.each([
  [["--help"], "help"],
  [["-h", "quiz"], "help"],
  [["--version"], "version"],
])("%j asks for a text alone", (args, kind) => {
  expect(readArguments(args)).toEqual({ kind });
});
