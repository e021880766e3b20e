import type { Statement } from "@communique/domain";
import { relationTruth } from "../audit/derive-truth/relation-truth.ts";
import { type Truth, unknown } from "../audit/derive-truth/truth.ts";
import { wordingTruth } from "../audit/derive-truth/wording-truth.ts";
import type { KnownFacts } from "../audit/known-facts/known-facts.ts";
import { isToldAlone } from "./told-alone.ts";
import { valueWritten } from "./value-written.ts";

interface Judged {
  readonly stem: string;
  readonly statements: readonly Statement[];
  readonly known: KnownFacts;
}

/** What the facts make of an answer where one of these statements is to be what answers the question. */
export function truthWritten(text: string, { stem, statements, known }: Judged): Truth {
  const truths = statements.flatMap((statement) => {
    const answering = valueWritten(text, statement, { stem, known });
    if (!answering) return [];
    const context = { known, asked: statement.id, sentence: null, stem, text };
    return [relationTruth(answering.asks, answering.value, context)];
  });
  return decidedBy(truths);
}

/**
 * What the facts make of a sentence that is to be called true or false: that of a statement, or one with its contrasting words,
 * where it says nothing else.
 */
export function truthOfSentence({ stem, statements, known }: Judged): Truth {
  const truths = statements.flatMap(({ id, fact }) => {
    if (!("contrasts" in fact)) return [];
    const contrasted = fact.contrasts.flatMap(({ against }, contrast) =>
      against.map((_, place) => ({ form: "contrasted", contrast, against: place }) as const),
    );
    return [{ form: "as told" } as const, ...contrasted]
      .filter((wording) => isToldAlone(stem, fact, wording))
      .map((wording) => wordingTruth({ stem, asks: { relation: "truth", statement: id, wording } }, true, known));
  });
  return decidedBy(truths.filter(({ is }) => is !== "unknown"));
}

/** One that proves it is enough; where another leaves it open, none refutes it. */
function decidedBy(truths: readonly Truth[]): Truth {
  const [first = unknown("not told")] = truths;
  return (
    truths.find(({ is }) => is === "true") ?? (truths.every(({ is }) => is === "false") ? first : unknown("not told"))
  );
}
