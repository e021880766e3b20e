import { doubtWording } from "./doubt-wording.ts";
import { malformationMessage } from "./parse/malformation-message.ts";
import type { Problem, ProblemCode, Where } from "./problem.ts";

type Of<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>;

const wording = {
  malformed: ({ path, malformation }) => `${path === "" ? "it" : path} ${malformationMessage(malformation)}`,
  "right-option-count": ({ marked }) =>
    marked.length === 0 ? "nothing is marked right" : `as many are marked right as should not be: ${marked.join(", ")}`,
  "right-option-false": ({ refutations }) =>
    `the facts refute what is marked right: ${refutations.map(({ ground, statement }) => `${statement} (${ground})`).join(", ")}`,
  "right-option-unproven": ({ doubt }) => `nothing proves what is marked right, because ${doubtWording[doubt]}`,
  "wrong-option-true": () => "what is marked wrong is right as well",
  "wrong-option-unproven": ({ doubt }) => `nothing refutes what is marked wrong, because ${doubtWording[doubt]}`,
  "other-pair-true": ({ other }) => `it belongs to ${other} as well`,
  "other-pair-unproven": ({ other, doubt }) =>
    `nothing shows that it does not belong to ${other}, because ${doubtWording[doubt]}`,
  "order-wrong": ({ items: [earlier, later] }) => `${earlier} comes after ${later}, and not before it`,
  "order-unproven": ({ items: [earlier, later], doubt }) =>
    `nothing proves that ${earlier} comes before ${later}, because ${doubtWording[doubt]}`,
  "proof-mismatch": ({ declared }) => `${declared} does not prove what is marked right`,
  "refutation-mismatch": ({ declared }) =>
    `${declared.statement} does not refute it on the ground “${declared.ground}”`,
  "same-id-twice": ({ id }) => `the id ${id} is given twice`,
  "arrangement-mismatch": ({ id, mismatch }) =>
    ({
      "no such thing": `there is nothing with the id ${id}`,
      missing: `${id} has no place`,
      twice: `${id} has two places`,
    })[mismatch],
  "too-few": ({ least }) => `there have to be at least ${least}`,
  "line-mismatch": ({ mismatch }) =>
    ({
      "date too vague": "the date is not exact enough for what is to be marked",
      "no room before": "the line begins with what is to be marked, or after it",
      "no room after": "the line ends with what is to be marked, or before it",
    })[mismatch],
  "accepts-other-name": ({ form }) => `accepts “${form}”, which no fact knows as a name of the answer`,
  "main-name-missing": ({ form }) => `does not accept “${form}”`,
  "form-of-another": ({ form, other }) => `“${form}” also names ${other}`,
  "form-barred": ({ form }) => `tells “${form}” apart from the answer, which it names`,
  "expected-date-mismatch": () => "the date that is to be typed is not the date of the answer",
  "sentence-mismatch": () => "the sentence with its gap filled is not that of the statement",
  "unknown-fact": ({ id }) => `there is no fact ${id}`,
  "unknown-statement": ({ id }) => `there is no statement ${id}`,
  "asked-statement-mismatch": ({ given }) => `${given} is not a statement that answers what the question asks`,
  "asked-statement-missing": ({ missing }) => `${missing} is asked as well`,
  "value-of-other-type": ({ relation }) => `the value is not of the type that “${relation}” asks for`,
  "option-text-mismatch": () => "the text does not say the value, or says another one too",
  "time-not-fixed": ({ other }) => `the stem does not say at what time, and ${other} is an answer for another time`,
  "status-mismatch": ({ given, told }) =>
    `the question says that what it asks is ${given.join(" and ")}; it is ${told.join(" and ")}`,
  "citation-mismatch": ({ label, mismatch }) => `“${label}”: ${mismatch}`,
  "citation-missing": ({ id }) => `nothing that ${id} stands on is cited`,
  "other-witness": ({ id, about }) =>
    about === "article"
      ? `${id} is not told by the article that the question is about`
      : `${id} is told by no page outside the article`,
  "speaks-of-article": ({ words }) => `speaks of “${words}”, which does not tell this`,
  "unsupported-name": ({ name }) => `“${name}” is named by no statement that the question rests on`,
  "unsupported-date": ({ words }) => `“${words}” is told by no statement that the question rests on`,
  "unsupported-quotation": ({ quotation }) => `no cited sentence has the words “${quotation}” in quotation marks`,
  "hedge-dropped": ({ hedge }) => `tells as certain what the source hedges with “${hedge}”`,
  "answer-untold": () => "does not tell the right answer",
  "visit-crossed": () => "takes the host for the visitor",
  "group-as-island": ({ name }) => `calls the group ${name} an island`,
  "told-otherwise": () => "is nearly what the statement says, but not the same: hedge, speaker or meaning may be lost",
  "speaker-dropped": ({ speaker }) => `does not name the speaker: ${speaker}`,
  "plan-in-past-tense": ({ words }) =>
    words === null ? "does not say that it tells a plan" : `tells a plan as having happened: “${words}”`,
  "loaded-term": ({ words, whose }) => `“${words}” is a loaded term, ${whose}`,
  "same-text-twice": ({ ids }) => `${ids.join(" and ")} have the same text`,
  "answer-in-stem": () => "the stem gives the right answer away, and no wrong one",
  "answer-in-sentence": () => "what stands around the gap gives the answer away",
  "answer-in-text": () => "the text tells by itself where it belongs",
  "length-tells": () => "what is right is far longer or shorter than all that is wrong",
  "negative-stem": ({ words }) => `the stem asks for what is not so: “${words}”`,
  "catch-all-option": ({ words }) => `“${words}” stands for other options`,
} satisfies { readonly [Code in ProblemCode]: (problem: Of<Code>) => string };

/**
 * A problem in one sentence for whoever has to mend the question.
 *
 * @example
 * problemMessage({ code: "length-tells", where: "options", statements: ["tenure:berg-as-envoy"] });
 * // "options: what is right is far longer or shorter than all that is wrong (tenure:berg-as-envoy)"
 */
export function problemMessage(problem: Problem): string {
  const behind = problem.statements.length > 0 ? ` (${problem.statements.join(", ")})` : "";
  return `${placeOf(problem.where)}: ${problemClause(problem)}${behind}`;
}

/** The same for whoever sees where it is, and what is behind it. */
export function problemClause(problem: Problem): string {
  const word = wording[problem.code] as (problem: Problem) => string;
  return word(problem);
}

const nameOfPiece = {
  options: "option ",
  items: "item ",
  lefts: "left ",
  rights: "right ",
  groups: "group ",
  key: "",
  foils: "",
} as const;

function placeOf(where: Where): string {
  return typeof where === "string" ? where : `${nameOfPiece[where.list]}${where.id}, ${where.part}`;
}
