import type { Topic } from "@communique/domain";
import { type Command, hyphened } from "./arguments.ts";

export interface Choices {
  readonly command: Command;
  readonly seed: string;
  readonly length: number;
  readonly topics: readonly Topic[];
}

/**
 * The command line that gives the same quiz or cards again.
 *
 * @example commandFor("pnpm terminal", { command: "quiz", seed: "tea", length: 5, topics: ["talks"] }) // "pnpm terminal quiz --seed tea --length 5 --topic talks"
 */
export function commandFor(call: string, { command, seed, length, topics }: Choices): string {
  const chosen = topics.map((topic) => ` --topic ${hyphened(topic)}`).join("");
  return `${call} ${command} --seed ${seed} --length ${length}${chosen}`;
}
