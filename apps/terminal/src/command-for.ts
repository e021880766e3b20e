import type { Topic } from "@communique/domain";
import type { Question, QuestionKind } from "@communique/quiz";
import { type Command, hyphened } from "./arguments.ts";

export interface Choices {
  readonly command: Command;
  readonly seed: string;
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly kinds: readonly QuestionKind[];
  readonly about: Question["about"];
}

/**
 * The command line that gives the same quiz or cards again.
 *
 * @example
 * commandFor("pnpm terminal", { command: "quiz", seed: "tea", length: 5, topics: ["talks"], kinds: [], about: "article" });
 * // "pnpm terminal quiz --seed tea --length 5 --topic talks"
 */
export function commandFor(call: string, { command, seed, length, topics, kinds, about }: Choices): string {
  const chosen = [
    ...topics.map((topic) => ` --topic ${hyphened(topic)}`),
    ...kinds.map((kind) => ` --kind ${hyphened(kind)}`),
    about === "background" ? " --background" : "",
  ].join("");
  return `${call} ${command} --seed ${seed} --length ${length}${chosen}`;
}
