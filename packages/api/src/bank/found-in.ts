import { statuses, topics } from "@communique/domain";
import { isWished, type Question, questionKinds, wordsOf } from "@communique/quiz";
import type { BankCountsView } from "../bank-views.ts";
import { type BankWishes, difficulties } from "./bank-input.ts";
import type { Catalogue } from "./catalogue.ts";

interface Found {
  /** In the order of the bank; where a text is searched for, the best first. */
  readonly questions: readonly Question[];
  readonly isNear: boolean;
  readonly counts: BankCountsView;
}

/** What of a catalogue fits some wishes, and how much of it would with another choice. */
export function foundIn(catalogue: Catalogue, wishes: BankWishes): Found {
  const { questions, isNear } = withText(catalogue, wishes.text);
  const fitting = (other: Partial<BankWishes>) =>
    questions.filter((question) => fits(question, { ...wishes, ...other }));
  const byTopic = fitting({ topics: [] });
  const byKind = fitting({ kinds: [] });
  const byStatus = fitting({ statuses: [] });
  const byDifficulty = fitting({ difficulties: [] });
  const anywhere = fitting({ paragraph: null });
  return {
    questions: fitting({}),
    isNear,
    counts: {
      topics: counted(topics, (topic) => count(byTopic, (question) => question.topics.includes(topic))),
      kinds: counted(questionKinds, (kind) => count(byKind, (question) => question.kind === kind)),
      statuses: counted(statuses, (status) => count(byStatus, (question) => question.statuses.includes(status))),
      difficulties: counted(difficulties, (one) => count(byDifficulty, ({ difficulty }) => difficulty === one)),
      paragraphs: Array.from({ length: catalogue.paragraphs }, (_, index) =>
        count(anywhere, (question) => restsOn(question, index + 1)),
      ),
    },
  };
}

function withText(catalogue: Catalogue, text: string): Pick<Found, "questions" | "isNear"> {
  const questions = catalogue.questions();
  const words = wordsOf(text);
  if (words.length === 0) return { questions, isNear: false };
  const matches = catalogue.search(words);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return { questions: matches.ids.flatMap((id) => byId.get(id) ?? []), isNear: matches.isNear };
}

function fits(question: Question, wishes: BankWishes): boolean {
  return isWished(question, wishes) && (wishes.paragraph === null || restsOn(question, wishes.paragraph));
}

function restsOn({ cites }: Question, paragraph: number): boolean {
  return cites.some((cite) => "paragraph" in cite && cite.paragraph === paragraph);
}

function count(questions: readonly Question[], has: (question: Question) => boolean): number {
  return questions.filter(has).length;
}

function counted<Name extends string>(names: readonly Name[], countOf: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, countOf(name)])) as Record<Name, number>;
}
