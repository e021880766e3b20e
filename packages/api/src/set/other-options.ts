import { isSwappable, type OtherOption, otherWrongOptions, type Question, swapped } from "@communique/quiz";
import { posedFromBank } from "../attempt/frozen.ts";
import { statementView } from "../bank/question-view.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import type { OtherOptionView, OwnView } from "../set-views.ts";
import { type BankItem, inBankWords, originalOf, type Taken } from "./item.ts";

/** Enough to choose from. */
const offeredAtMost = 6;

/** The first of the wrong options that may take the place of one. */
export function otherOptionsFor(service: Service, item: BankItem, option: string): readonly OtherOptionView[] {
  const question = inBankWords(item);
  const statements = service.catalogues[question.about].statements();
  return firstOf(othersFor(service, { question, option }), offeredAtMost).map((other) => {
    const { text, feedback, because } = other.option;
    const statement = statements.get(because.statement);
    return {
      ...{ source: other.source, text, feedback },
      ground: because.verdict === "wrong" ? because.ground : null,
      statement: statement ? statementView(statement, statement.id) : null,
    };
  });
}

/** The options that are to be taken in: as they were when they were, or else from the bank, where the audit finds nothing against them. */
export function takenBy(service: Service, item: BankItem, { swaps }: OwnView): Taken {
  const { made } = item;
  const isKept = ([option, source]: readonly [string, string]) => made?.own.swaps[option] === source;
  const wanted = Object.entries(swaps);
  const kept = wanted.filter(isKept).flatMap(([option]) => {
    const had = made?.taken[option];
    return had ? [[option, had] as const] : [];
  });
  let taken: Taken = Object.fromEntries(kept);
  for (const [option, source] of wanted) {
    if (taken[option]) continue;
    const question = swapped(posedFromBank(originalOf(item).frozen), taken);
    const [other] = firstOf(othersFor(service, { question, option, source }), 1);
    if (!other) throw noOption();
    taken = { ...taken, [option]: other.option };
  }
  return taken;
}

interface Looked {
  readonly question: Question;
  readonly option: string;
  readonly source?: string;
}

/** Looked for one by one: each is audited. */
function othersFor({ banks }: Service, { question, ...wanted }: Looked): Iterable<OtherOption> {
  if (!isSwappable(question)) return [];
  const { questions, facts } = banks[question.about];
  return otherWrongOptions({ ...wanted, question, bank: questions(), facts });
}

function firstOf(others: Iterable<OtherOption>, most: number): readonly OtherOption[] {
  const found: OtherOption[] = [];
  for (const other of others) {
    found.push(other);
    if (found.length === most) break;
  }
  return found;
}

function noOption(): Refusal {
  return new Refusal(
    "unknown-option",
    "An option that was put in is not one that the facts refute here.",
    "Open the set again, and choose another one.",
  );
}
