import type { SetSummary, StoredSet } from "@communique/db";
import { keyText, publicView, type Question, rearrange, rightAnswer } from "@communique/quiz";
import { posed } from "../attempt/frozen.ts";
import { groundsOf } from "../grounds.ts";
import type { FormItemView, FormView, SetItemView, SetSummaryView, SetView, SheetItemView } from "../set-views.ts";

export function setSummaryView({ id, title, length, published, updatedAt, archivedAt }: SetSummary): SetSummaryView {
  return { id, title, length, published, ...momentsOf({ updatedAt, archivedAt }) };
}

export function setView({ id, title, revision, questions, versions, ...dates }: StoredSet): SetView {
  return {
    ...{ id, title, revision },
    ...momentsOf(dates),
    items: questions.map((frozen) => setItemView(posed(frozen))),
    versions: versions.map((version) => ({
      title: version.title,
      shared: version.shared,
      publishedAt: version.publishedAt.toISOString(),
      isLatest: version.revision === revision,
    })),
  };
}

export function setItemView(question: Question): SetItemView {
  const { id, difficulty, cites } = question;
  return { id, difficulty, cites, question: publicView(question), key: keyText(question) };
}

/** The set in the arrangement of one form: each has its own order of questions and of options. */
export function formView({ id, questions }: StoredSet, name: FormView["name"]): FormView {
  return { name, items: rearrange(questions.map(posed), `${id} ${name}`).map(formItemView) };
}

/** The set in its own order, each question with what is to be learnt from it. */
export function sheetItemViews({ questions }: StoredSet): readonly SheetItemView[] {
  return questions.map((frozen) => {
    const question = posed(frozen);
    return { ...formItemView(question), explanation: question.explanation, grounds: groundsOf(question) };
  });
}

function formItemView(question: Question): FormItemView {
  return {
    question: publicView(question),
    key: keyText(question),
    rightAnswer: rightAnswer(question),
    cites: question.cites,
  };
}

function momentsOf({ updatedAt, archivedAt }: Pick<SetSummary, "updatedAt" | "archivedAt">) {
  return { updatedAt: updatedAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null };
}
