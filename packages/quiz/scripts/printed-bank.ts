import type { Fact } from "@communique/domain";
import { isGuessedUnread } from "../src/compose/guessed-unread.ts";
import { isChoice, type Question } from "../src/question/question.ts";
import { type CountedBy, countsOf } from "../src/report/counts.ts";
import { coverageOf } from "../src/report/coverage.ts";
import { keyPositions } from "../src/report/key-positions.ts";
import { lengthTells } from "../src/report/length-tells.ts";
import { chiSquared } from "./chi-squared.ts";
import { tableOf } from "./table.ts";

type Paint = (style: "bold" | "dim", text: string) => string;

interface Printing {
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  /** What the questions are limited to; nothing for all of them. */
  readonly about?: Question["about"] | undefined;
  readonly paint: Paint;
}

const seeds = Array.from({ length: 100 }, (_, seed) => `seed ${seed}`);

/** The bank for people: how much there is of what, what of the article is asked, and whether a key gives itself away. */
export function printedBank({ questions, facts, about, paint }: Printing): string {
  const sections = [
    ...(["kind", "recipe", "topic", "kind of statement", "difficulty"] as const).map((by) =>
      countsBy(by, questions, about),
    ),
    ...(about === "background" ? [] : [coverage(facts, questions)]),
    ...(about === "background" ? [] : [guesses(questions)]),
    positions(questions),
    lengths(questions),
  ];
  return [
    paint("bold", `The bank${about ? ` on the ${about}` : ""}: ${questions.length} questions`),
    "",
    ...sections.flatMap(({ title, lines }) => [paint("bold", title), ...lines.map((line) => `  ${line}`), ""]),
  ].join("\n");
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function countsBy(by: CountedBy, questions: readonly Question[], about: Question["about"] | undefined): Section {
  const shown = about ? [about] : (["article", "background"] as const);
  const rows = countsOf(questions, by).map((count) => [count.name, ...shown.map((one) => count[one])]);
  return { title: `By ${by}`, lines: tableOf([["", ...shown], ...rows]) };
}

function coverage(facts: readonly Fact[], questions: readonly Question[]): Section {
  const all = coverageOf(facts, questions);
  const few = all.filter(({ kinds }) => kinds.length < 2);
  const asked = all.filter(({ questions }) => questions > 0).length;
  return {
    title: "What of the article is asked",
    lines: [
      `${all.length} propositions are told; ${asked} are asked, ${all.length - few.length} by two kinds of question or more.`,
      ...(few.length > 0 ? ["Asked by fewer than two kinds:"] : []),
      ...tableOf(
        few.map(({ proposition, questions, kinds, statements }) => [
          `  ¶${proposition}`,
          questions,
          kinds.join(", ") || "–",
          statements.join(", "),
        ]),
      ),
    ],
  };
}

function guesses(questions: readonly Question[]): Section {
  const tried = questions.filter((question) => question.about === "article" && isChoice(question));
  const rows = [...Map.groupBy(tried, ({ kind }) => kind)].map(([kind, some]) => [
    kind,
    some.length,
    some.filter(isGuessedUnread).length,
  ]);
  return {
    title: "How many were guessed oftener than by chance by who had not read the article",
    lines: tableOf([["kind", "questions", "guessed"], ...rows]),
  };
}

function positions(questions: readonly Question[]): Section {
  const rows = keyPositions(questions, seeds).map(({ sort, options, counts }) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const { statistic, p } = chiSquared(
      counts,
      counts.map(() => all / options),
    );
    const name = sort === "true or false" ? sort : `of ${options}`;
    return [name, counts.map((count) => rounded(count / all, 3)).join(" "), all, rounded(statistic, 2), rounded(p, 3)];
  });
  return {
    title: `Where the right option stands, placed by ${seeds.length} seeds`,
    lines: tableOf([["options", "share of each place", "questions", "chi-squared", "p"], ...rows]),
  };
}

function lengths(questions: readonly Question[]): Section {
  const rows = lengthTells(questions).map(({ kind, questions, longest, shortest, any }) => {
    const tests = [longest, shortest].map((right) => chiSquared([right, questions - right], [any, questions - any]).p);
    const shares = [longest, shortest, any].map((right) => rounded(right / questions, 2));
    return [kind, questions, ...shares, ...tests.map((p) => rounded(p, 3))];
  });
  return {
    title: "How often whoever takes the longest or the shortest option is right, beside whoever takes any",
    lines: tableOf([["kind", "questions", "longest", "shortest", "any", "p (longest)", "p (shortest)"], ...rows]),
  };
}

function rounded(value: number, digits: number): string {
  return value.toFixed(digits);
}
