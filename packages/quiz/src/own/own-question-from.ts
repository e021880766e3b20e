import type { NonEmpty, Statement, Status } from "@communique/domain";
import { contentHash } from "../content-hash.ts";
import type { CitationView } from "../question/question.ts";
import { citationViews } from "../wording/citation.ts";
import { dateWritten } from "./date-written.ts";
import type { OwnOption, OwnQuestion, OwnTyped } from "./own-question.ts";
import type { Written, WrittenOption } from "./written.ts";

type WithoutId<Q> = Q extends OwnQuestion ? Omit<Q, "id"> : never;

/**
 * A question of what a teacher wrote, whether or not it is finished, with its options in the order in which they were written. What
 * it rests on is looked up among these statements; one that is no longer told is cited no more.
 */
export function ownQuestionFrom(
  item: string,
  written: Written,
  statements: ReadonlyMap<string, Statement>,
): OwnQuestion {
  const draft = draftOf(written, {
    ...{ about: "own", item, stem: written.stem, explanation: written.explanation, rests: written.rests },
    ...groundsAmong(written.rests.flatMap((id) => statements.get(id) ?? [])),
  });
  return { ...draft, id: contentHash(draft) };
}

type Head = Pick<OwnQuestion, "about" | "item" | "stem" | "explanation" | "rests" | "statuses" | "cites">;

function draftOf(written: Written, head: Head): WithoutId<OwnQuestion> {
  switch (written.kind) {
    case "single choice":
      return { ...head, kind: written.kind, options: optionsOf(written.options) };
    case "several right":
      return { ...head, kind: written.kind, options: optionsOf(written.options) };
    case "true or false":
      return { ...head, kind: written.kind, options: optionsOf(verdicts(written.isTrue)) };
    case "type the answer":
      return { ...head, kind: written.kind, key: keyOf(written), foils: [] };
  }
}

function groundsAmong(told: readonly Statement[]): {
  readonly statuses: readonly Status[];
  readonly cites: readonly CitationView[];
} {
  const cites = told.flatMap((statement) => statement.cites);
  return {
    statuses: [...new Set(told.map(({ standing }): Status => standing.status))],
    cites: cites.length > 0 ? citationViews(cites) : [],
  };
}

function verdicts(isTrue: boolean | null): readonly WrittenOption[] {
  return [
    { text: "True", right: isTrue === true, feedback: "" },
    { text: "False", right: isTrue === false, feedback: "" },
  ];
}

function optionsOf(options: readonly WrittenOption[]): NonEmpty<OwnOption> {
  const [first = optionOf(blank, 0), ...rest] = options.map(optionOf);
  return [first, ...rest];
}

const blank: WrittenOption = { text: "", right: false, feedback: "" };

function optionOf({ text, right, feedback }: WrittenOption, place: number): OwnOption {
  const verdict = right ? "right" : "wrong";
  return {
    ...{ id: String.fromCharCode("a".charCodeAt(0) + place), text, because: { verdict } },
    feedback,
  };
}

function keyOf({ form, accepts }: Extract<Written, { readonly kind: "type the answer" }>) {
  const [text = "", ...others] = accepts.filter((one) => one !== "");
  const read = form === "date" ? dateWritten(text, Number.NaN) : null;
  const expected: OwnTyped["key"]["expected"] =
    read?.is === "a date" ? { form: "date", when: read.when } : { form: "text", accepts: [text, ...others] };
  return { text, expected, because: { verdict: "right" } as const, feedback: "" };
}
