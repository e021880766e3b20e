import { doubtWording } from "./doubt-wording.ts";
import type { Problem, ProblemCode, Where } from "./problem.ts";

type Of<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>;

const wording = {
  "right-option-count": ({ marked }) =>
    marked.length === 0
      ? "no option is marked right"
      : `${marked.length} options are marked right: ${marked.join(", ")}`,
  "right-option-false": ({ refutations }) =>
    `the facts refute the option marked right: ${refutations.map(({ ground, statement }) => `${statement} (${ground})`).join(", ")}`,
  "right-option-unproven": ({ doubt }) => `nothing proves the option marked right, because ${doubtWording[doubt]}`,
  "wrong-option-true": () => "the option marked wrong is right as well",
  "wrong-option-unproven": ({ doubt }) => `nothing refutes the option marked wrong, because ${doubtWording[doubt]}`,
  "proof-mismatch": ({ declared }) => `${declared} does not prove the right option`,
  "refutation-mismatch": ({ declared }) =>
    `${declared.statement} does not refute the option on the ground “${declared.ground}”`,
  "unknown-fact": ({ id }) => `there is no fact ${id}`,
  "unknown-statement": ({ id }) => `there is no statement ${id}`,
  "asked-statement-mismatch": ({ given }) => `${given} is not a statement that answers what the question asks`,
  "value-of-other-type": ({ relation }) => `the option's value is not of the type that “${relation}” asks for`,
  "option-text-mismatch": () => "the option's text does not say the option's value, or says another one too",
  "time-not-fixed": ({ other }) => `the stem does not say at what time, and ${other} is an answer for another time`,
  "status-mismatch": ({ given, told }) => `the question says that its statement is ${given}; it is ${told}`,
  "citation-mismatch": ({ paragraph, sentence, mismatch }) => `¶${paragraph}.${sentence}: ${mismatch}`,
  "background-as-proof": ({ id }) => `${id} is background, not something the article says`,
  "unsupported-name": ({ name }) => `“${name}” is named by no statement that the question rests on`,
  "unsupported-date": ({ words }) => `“${words}” is told by no statement that the question rests on`,
  "unsupported-quotation": ({ quotation }) => `no cited sentence has the words “${quotation}” in quotation marks`,
  "hedge-dropped": ({ hedge }) => `tells as certain what the article hedges with “${hedge}”`,
  "speaker-dropped": ({ speaker }) => `does not name the speaker: ${speaker}`,
  "plan-in-past-tense": ({ words }) =>
    words === null ? "does not say that it tells a plan" : `tells a plan as having happened: “${words}”`,
  "loaded-term": ({ words, whose }) => `“${words}” is a loaded term, ${whose}`,
  "same-text-twice": ({ options }) => `the options ${options.join(" and ")} have the same text`,
  "answer-in-stem": () => "the stem gives the right option away, and no wrong one",
  "length-tells": () => "the right option is far longer or shorter than all the others",
  "negative-stem": ({ words }) => `the stem asks for what is not so: “${words}”`,
  "catch-all-option": ({ words }) => `“${words}” stands for other options`,
} satisfies { readonly [Code in ProblemCode]: (problem: Of<Code>) => string };

/**
 * A problem in one sentence for whoever has to mend the question.
 *
 * @example
 * problemMessage({ code: "length-tells", where: "options", statements: ["tenure:berg-as-envoy"] });
 * // "options: the right option is far longer or shorter than all the others (tenure:berg-as-envoy)"
 */
export function problemMessage(problem: Problem): string {
  const word = wording[problem.code] as (problem: Problem) => string;
  const behind = problem.statements.length > 0 ? ` (${problem.statements.join(", ")})` : "";
  return `${placeOf(problem.where)}: ${word(problem)}${behind}`;
}

function placeOf(where: Where): string {
  return typeof where === "string" ? where : `option ${where.option}, ${where.part}`;
}
