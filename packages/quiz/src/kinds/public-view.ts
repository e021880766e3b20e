import type { Position } from "@communique/domain/geo";
import type { Expected, PlaceOnTimeline, QuestionKind } from "../question/question.ts";

/** Something on the page without what it means: its id is a letter or a number. */
export interface ThingView {
  readonly id: string;
  readonly text: string;
}

interface OptionsView {
  readonly options: readonly ThingView[];
}

/** Whether words are to be typed or a date. */
interface TypingView {
  readonly form: Expected["form"];
}

/** A place that can be pointed at: the outlines of its islands, each a list of closed rings, without a name. */
export interface OutlinedView {
  readonly id: string;
  readonly outlines: readonly (readonly (readonly Position[])[])[];
}

interface Shows {
  readonly "single choice": OptionsView;
  readonly "several right": OptionsView;
  readonly "true or false": OptionsView;
  readonly "fill the gap": TypingView & { readonly sentence: { readonly before: string; readonly after: string } };
  readonly "type the answer": TypingView;
  readonly "put in order": { readonly items: readonly ThingView[] };
  readonly "match pairs": { readonly lefts: readonly ThingView[]; readonly rights: readonly ThingView[] };
  readonly "sort into groups": { readonly items: readonly ThingView[]; readonly groups: readonly ThingView[] };
  readonly "place on the timeline": { readonly line: PlaceOnTimeline["line"] };
  readonly "find on the map": { readonly options: readonly OutlinedView[] };
  readonly "who says so": OptionsView;
  readonly "kind of statement": OptionsView;
}

/** What a question of this kind shows beside its stem. */
export type ShownBy<Kind extends QuestionKind> = Shows[Kind];

interface PublicHead<Kind extends QuestionKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly stem: string;
  /** That a teacher wrote it, and nobody checked it against the facts. */
  readonly isOwn?: true;
}

/** What a learner may see of a question before answering it: nothing in it tells the answer. */
export type PublicView = {
  readonly [Kind in QuestionKind]: PublicHead<Kind> & ShownBy<Kind>;
}[QuestionKind];
