import type { SetSummary, StoredSet } from "@communique/db";
import { type AnyQuestion, isOwn, keyText, publicView, rightAnswer, type Written, wordablesOf } from "@communique/quiz";
import { allStatements } from "../all-facts.ts";
import { posed, posedFromBank } from "../attempt/frozen.ts";
import { statementView, toldView } from "../bank/question-view.ts";
import type { Service } from "../context.ts";
import { groundsOf } from "../grounds.ts";
import type {
  CheckedView,
  CheckedWrittenView,
  FormItemView,
  FormView,
  SetItemView,
  SetSummaryView,
  SetView,
  SheetItemView,
  StandingView,
} from "../set-views.ts";
import { arrangedWithin } from "../shape/arranged-within.ts";
import { shapeIn } from "../shape/shape.ts";
import { foundView, problemsIn, standingIn, standingOf } from "./findings.ts";
import { foundInWritten } from "./found-in-written.ts";
import { givenShape } from "./given-shape.ts";
import { type BankItem, type Item, idOf, inBankWords, itemsOf } from "./item.ts";

export function setSummaryView({ id, title, length, published, updatedAt, archivedAt }: SetSummary): SetSummaryView {
  return { id, title, length, published, ...momentsOf({ updatedAt, archivedAt }) };
}

export function setView(service: Service, stored: StoredSet): SetView {
  const { id, title, revision, versions } = stored;
  const items = itemsOf(stored);
  const { points, sections } = shapeIn(stored.document, items.length);
  return {
    ...{ id, title, revision },
    ...momentsOf(stored),
    ...{ items: items.map((item) => setItemView(service, item)), sections },
    points: Object.fromEntries(items.flatMap((item, place) => worthOf(idOf(item), points[place]))),
    versions: versions.map((version) => ({
      title: version.title,
      shared: version.shared,
      publishedAt: version.publishedAt.toISOString(),
      isLatest: version.revision === revision,
    })),
  };
}

/** By its id, where it is not one point. */
function worthOf(id: string, points = 1): readonly (readonly [string, number])[] {
  return points === 1 ? [] : [[id, points]];
}

export function setItemView(service: Service, item: Item): SetItemView {
  const question = posed(item.frozen);
  return {
    ...{ id: idOf(item), difficulty: isOwn(question) ? null : question.difficulty, cites: question.cites },
    ...{ question: publicView(question), key: keyText(question) },
    ...{ own: item.made?.own ?? null, written: item.written?.text ?? null, standing: standingOf(service, item) },
  };
}

/** The set in the arrangement of one form: each has its own order of questions and of options. */
export function formView(service: Service, stored: StoredSet, name: FormView["name"]): FormView {
  const standings = new Map(itemsOf(stored).map((item) => [posed(item.frozen).id, standingOf(service, item)]));
  const inOrder = { questions: stored.questions.map(posed), shape: givenShape(stored) };
  const { questions, shape } = arrangedWithin(inOrder, `${stored.id} ${name}`);
  return {
    ...{ name, sections: shape.sections },
    items: questions.map((question, place) => ({
      ...formItemView(question, standings.get(question.id) ?? "proved"),
      points: shape.points[place] ?? 1,
    })),
  };
}

/** The set in its own order, each question with what is to be learnt from it. */
export function sheetItemViews(service: Service, stored: StoredSet): readonly SheetItemView[] {
  const { points } = givenShape(stored);
  return itemsOf(stored).map((item, place) => {
    const question = posed(item.frozen);
    const { explanation } = question;
    return {
      ...{ ...formItemView(question, standingOf(service, item)), points: points[place] ?? 1 },
      ...{ explanation, grounds: groundsOf(question) },
    };
  });
}

function formItemView(question: AnyQuestion, standing: StandingView): Omit<FormItemView, "points"> {
  return {
    question: publicView(question),
    key: keyText(question),
    rightAnswer: rightAnswer(question),
    cites: question.cites,
    standing,
  };
}

/** An item in the words that it would have, and what the audit says of them. */
export function checkedView(service: Service, item: BankItem): CheckedView {
  const question = posedFromBank(item.frozen);
  const findings = item.made ? problemsIn(service, question).map(foundView) : [];
  const known = service.catalogues[question.about].statements();
  const ids = new Set(findings.flatMap(({ statements }) => statements));
  return {
    wordables: wordablesOf(inBankWords(item)),
    standing: standingOf(service, item),
    findings,
    statements: [...ids].filter((id) => known.has(id)).map((id) => statementView(known.get(id), id)),
  };
}

/** A question that is written from nothing, and what can be said of it. */
export function checkedWrittenView(written: Written): CheckedWrittenView {
  const findings = foundInWritten(written);
  const ids = new Set([...written.rests, ...findings.flatMap(({ statements }) => statements)]);
  return {
    standing: standingIn(findings),
    findings,
    statements: [...ids].flatMap((id) => allStatements.get(id) ?? []).map(toldView),
  };
}

function momentsOf({ updatedAt, archivedAt }: Pick<SetSummary, "updatedAt" | "archivedAt">) {
  return { updatedAt: updatedAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null };
}
