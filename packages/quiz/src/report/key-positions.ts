import { placed } from "../placed.ts";
import { isChoice, type Question } from "../question/question.ts";
import { randomFrom } from "../random.ts";

/** How often the right option stands in each place, among questions with as many options. */
export interface KeyPositions {
  readonly sort: "placed by chance" | "true or false";
  readonly options: number;
  /** For the first place, the second and so on. */
  readonly counts: readonly number[];
}

/** Where the right options stand when the questions are placed by each of the seeds; true and false stay where they are. */
export function keyPositions(questions: readonly Question[], seeds: readonly string[]): readonly KeyPositions[] {
  const choices = questions.filter(isChoice);
  const fixed = choices.filter(({ kind }) => kind === "true or false");
  const mixed = choices.filter(({ kind }) => kind !== "true or false");
  const drawn = seeds.flatMap((seed) => {
    const random = randomFrom(seed);
    return mixed.map((question) => placed(question, random));
  });
  return [...countsByLength("placed by chance", drawn), ...countsByLength("true or false", fixed)];
}

function countsByLength(
  sort: KeyPositions["sort"],
  questions: readonly Extract<Question, { readonly options: unknown }>[],
): readonly KeyPositions[] {
  return [...Map.groupBy(questions, ({ options }) => options.length)]
    .sort(([one], [other]) => one - other)
    .map(([options, some]) => {
      const places = some.map((question) => question.options.findIndex(({ because }) => because.verdict === "right"));
      const counts = Array.from({ length: options }, (_, place) => places.filter((other) => other === place).length);
      return { sort, options, counts };
    });
}
