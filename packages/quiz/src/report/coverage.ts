import { type Fact, type Statement, statementsIn } from "@communique/domain";
import type { Question, QuestionKind } from "../question/question.ts";

/** One of the things that a sentence of the article states, and what asks it. */
export interface Coverage {
  /** Paragraph, sentence and letter: `5.1a`. */
  readonly proposition: string;
  /** The statements that tell it. */
  readonly statements: readonly string[];
  readonly questions: number;
  readonly kinds: readonly QuestionKind[];
}

/** How often, and by which kinds of question, each proposition of the article is asked that the facts tell. */
export function coverageOf(facts: readonly Fact[], questions: readonly Question[]): readonly Coverage[] {
  const told = statementsIn(facts).flatMap((statement) =>
    propositionsIn(statement).map((proposition) => ({ proposition, statement: statement.id })),
  );
  return [...Map.groupBy(told, ({ proposition }) => proposition)]
    .map(([proposition, tellings]) => {
      const statements = tellings.map(({ statement }) => statement);
      const asking = questions.filter(({ asked }) => asked.some((id) => statements.includes(id)));
      const kinds = [...new Set(asking.map(({ kind }) => kind))];
      return { proposition, statements, questions: asking.length, kinds };
    })
    .sort((one, other) => (one.proposition < other.proposition ? -1 : 1));
}

function propositionsIn({ cites }: Statement): readonly string[] {
  const propositions = cites.flatMap((cite) =>
    "paragraph" in cite ? (cite.propositions ?? []).map((letter) => `${cite.paragraph}.${cite.sentence}${letter}`) : [],
  );
  return [...new Set(propositions)];
}
