import type { Written } from "@communique/quiz";

const head = { stem: "", explanation: "", rests: [] } as const;
const option = { text: "", right: false, feedback: "" } as const;

/** A question of which nothing is written yet. */
export function newWritten(kind: Written["kind"]): Written {
  switch (kind) {
    case "single choice":
      return { ...head, kind, options: [{ ...option, right: true }, option, option] };
    case "several right":
      return { ...head, kind, options: [option, option, option, option] };
    case "true or false":
      return { ...head, kind, isTrue: null };
    case "type the answer":
      return { ...head, kind, form: "words", accepts: [""] };
  }
}

/** An id under which no set has a question yet. */
export function newWrittenId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
