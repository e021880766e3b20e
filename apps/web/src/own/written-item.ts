import type { QuestionView, SetItemView } from "@communique/api";
import type { Written } from "@communique/quiz";

/** A written question as an item, until the server has said what it is. */
export function writtenItem(id: string, written: Written): SetItemView {
  return {
    ...{ id, written, own: null, difficulty: null, cites: [], standing: "not checked" },
    ...{ question: shownOf(id, written), key: keyOf(written) },
  };
}

function shownOf(id: string, written: Written): QuestionView {
  const { stem } = written;
  switch (written.kind) {
    case "single choice":
      return { id, kind: written.kind, stem, isOwn: true, options: thingsOf(written.options.map(({ text }) => text)) };
    case "several right":
      return { id, kind: written.kind, stem, isOwn: true, options: thingsOf(written.options.map(({ text }) => text)) };
    case "true or false":
      return { id, kind: written.kind, stem, isOwn: true, options: thingsOf(["True", "False"]) };
    case "type the answer":
      return { id, kind: written.kind, stem, isOwn: true, form: written.form };
  }
}

function thingsOf(texts: readonly string[]) {
  return texts.map((text, place) => ({ id: String.fromCharCode("a".charCodeAt(0) + place), text }));
}

function keyOf(written: Written): string {
  switch (written.kind) {
    case "true or false":
      return written.isTrue === null ? "" : written.isTrue ? "True" : "False";
    case "type the answer":
      return written.accepts[0] ?? "";
    default:
      return written.options.flatMap(({ text, right }) => (right ? [text] : [])).join("; ");
  }
}
