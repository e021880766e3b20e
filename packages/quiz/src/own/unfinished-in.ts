import { normalForm } from "../audit/read-text/normal-form.ts";
import { foldText } from "../typed-answer/fold-text.ts";
import { dateWritten } from "./date-written.ts";
import type { Written } from "./written.ts";

/** What keeps a question from being asked, whatever the facts are. */
export interface Unfinished {
  /** "stem", "options a", "accepts 1", "options", "accepts" or "truth". */
  readonly place: string;
  /** Whether something is still to be written or chosen; else something has to be changed. */
  readonly isMissing: boolean;
  /** A sentence. */
  readonly words: string;
}

/** All that a written question lacks, or has twice. */
export function unfinishedIn(written: Written): readonly Unfinished[] {
  const stem = isEmpty(written.stem) ? [missing("stem", "The question is still empty.")] : [];
  return [...stem, ...unfinishedOfKind(written)];
}

function unfinishedOfKind(written: Written): readonly Unfinished[] {
  switch (written.kind) {
    case "single choice":
    case "several right":
      return unfinishedOptions(written);
    case "true or false":
      return written.isTrue === null ? [missing("truth", "Say whether it is true or false.")] : [];
    case "type the answer":
      return unfinishedAnswer(written);
  }
}

type Of<Kind extends Written["kind"]> = Extract<Written, { readonly kind: Kind }>;

const standsForOthers =
  /\b(?:all|none|both|any|either|neither|some) of (?:the|these|those) (?:above|others?|options|answers)\b/i;

function unfinishedOptions({ kind, options }: Of<"single choice" | "several right">): readonly Unfinished[] {
  const right = options.filter((option) => option.right).length;
  const texts = options.map(({ text }, place): Unfinished | null => {
    const at = `options ${letterOf(place)}`;
    if (isEmpty(text)) return missing(at, "This option is still empty.");
    const twin = options.findIndex((other) => isSame(other.text, text));
    if (twin < place) return wrong(at, `It says the same as option ${letterOf(twin).toUpperCase()}.`);
    if (!standsForOthers.test(text)) return null;
    return wrong(at, "It speaks of the other options, whose order changes: say what they have in common.");
  });
  return [...texts.filter((one) => one !== null), ...unfinishedKey(kind, right, options.length)];
}

function unfinishedKey(kind: Written["kind"], right: number, all: number): readonly Unfinished[] {
  if (right === 0) return [missing("options", "No option is marked as right.")];
  if (right === all) return [wrong("options", "Every option is marked as right: there is nothing to tell apart.")];
  return kind === "single choice" && right > 1
    ? [wrong("options", "More than one option is marked as right, and only one can be chosen.")]
    : [];
}

function unfinishedAnswer({ form, accepts }: Of<"type the answer">): readonly Unfinished[] {
  if (accepts.every(isNoText)) return [missing("accepts 1", "The answer is still empty.")];
  if (form === "date") return unfinishedDate(accepts[0] ?? "");
  return accepts.flatMap((text, place) => {
    const at = `accepts ${place + 1}`;
    if (isNoText(text)) return place === 0 ? [missing(at, "The answer is still empty.")] : [];
    const twin = accepts.findIndex((other) => foldText(other) === foldText(text));
    return twin < place ? [wrong(at, "This form is there already.")] : [];
  });
}

function unfinishedDate(text: string): readonly Unfinished[] {
  const read = dateWritten(text, 2000);
  switch (read.is) {
    case "no date":
      return [
        wrong("accepts 1", "This is no date that can be read: write it like 3 November 2000, November 2000 or 2000."),
      ];
    case "two dates":
      return [wrong("accepts 1", "This can be two dates: write the month as a word.")];
    case "a date":
      return read.hasYear ? [] : [missing("accepts 1", "The year is missing.")];
  }
}

function missing(place: string, words: string): Unfinished {
  return { place, words, isMissing: true };
}

function wrong(place: string, words: string): Unfinished {
  return { place, words, isMissing: false };
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}

/** Whether nothing is left of it that could be typed. */
function isNoText(text: string): boolean {
  return foldText(text) === "";
}

function isSame(one: string, other: string): boolean {
  return !isEmpty(one) && normalForm(one).replace(/[.,;:!?]+$/, "") === normalForm(other).replace(/[.,;:!?]+$/, "");
}

function letterOf(place: number): string {
  return String.fromCharCode("a".charCodeAt(0) + place);
}
