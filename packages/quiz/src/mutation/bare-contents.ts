import type { Claim, Position, Statement } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { capitalised } from "../wording/capitalised.ts";
import type { Known } from "./known.ts";
import type { Mutation } from "./mutation.ts";
import { proseOf, type Text } from "./texts.ts";

type Worded = Claim | Position;

/** A statement that a text tells, and changes that leave its bare content there, without hedge and speaker. */
interface Bared {
  readonly fact: Worded;
  readonly changes: Mutation["changes"];
}

/** Everywhere that a question tells a worded statement in full, the same with the bare content told as a fact. */
export function baredIn(question: Question, known: Known): readonly Bared[] {
  const facts = known.restsOn(question).flatMap((statement) => (isWorded(statement) ? [statement.fact] : []));
  return [
    ...proseOf(question).flatMap((text) => facts.flatMap((fact) => baredText(text, fact))),
    ...baredSentence(question, facts),
    ...baredStem(question, facts),
  ];
}

function isWorded(statement: Statement): statement is Extract<Statement, { readonly relation: "claim" | "position" }> {
  return statement.relation === "claim" || statement.relation === "position";
}

function baredText({ at, text }: Text, fact: Worded): readonly Bared[] {
  const forms = [
    [fact.says, `${capitalised(fact.content)}.`],
    ...fact.contrasts.map(({ words }) => [
      fact.says.replace(words, "____"),
      `${capitalised(fact.content.replace(words, "____"))}.`,
    ]),
  ] as const;
  const form = forms.find(([told = ""]) => text.includes(told));
  const [told = "", bare = ""] = form ?? [];
  return form && told !== bare ? [{ fact, changes: [{ at, to: text.replace(told, () => bare) }] }] : [];
}

/** The two ends of the bare content around the gap. */
function baredSentence(question: Question, facts: readonly Worded[]): readonly Bared[] {
  if (question.kind !== "fill the gap") return [];
  const { key } = question;
  return facts
    .filter(({ id, content, says }) => id === question.asked[0] && `${capitalised(content)}.` !== says)
    .flatMap((fact) => {
      const [before, after, ...more] = `${capitalised(fact.content)}.`.split(key.text);
      if (before === undefined || after === undefined || more.length > 0) return [];
      return [{ fact, changes: [{ at: ["sentence"], to: { before, after } }] }];
    });
}

/** "True or false?" with nothing before the clause that says whose word it is. */
function baredStem(question: Question, facts: readonly Worded[]): readonly Bared[] {
  if (question.kind !== "true or false") return [];
  const { stem, asked } = question;
  return facts
    .filter(({ id }) => id === asked[0])
    .flatMap((fact) => {
      const clauses = [
        fact.content,
        ...fact.contrasts.flatMap(({ words, against }) => against.map((other) => fact.content.replace(words, other))),
      ];
      const clause = clauses.find((one) => stem.includes(one));
      return clause ? [{ fact, changes: [{ at: ["stem"], to: `True or false? ${capitalised(clause)}.` }] }] : [];
    });
}
