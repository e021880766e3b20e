import type { SavedSetView, SetItemView, SetView } from "@communique/api";
import type { Failure } from "../api/failure.ts";
import { isSameItem } from "./is-same-item.ts";
import { sectionsAmong } from "./shape/rows.ts";
import { isSameShape, sentShape } from "./shape/sent-shape.ts";

/** What of a set can be changed. */
export interface Draft {
  readonly title: string;
  readonly items: readonly SetItemView[];
  readonly points: SetView["points"];
  readonly sections: SetView["sections"];
}

/** How far it is with saving. */
type Saving =
  /** Perhaps by another tab or device, whose set is shown since then. */
  | { readonly name: "saved"; readonly elsewhere?: true }
  /** Something was changed, and is sent when the fingers rest. */
  | { readonly name: "changed" }
  | { readonly name: "sending"; readonly tries: number }
  /** It did not get through, and is sent again. */
  | { readonly name: "unsaved"; readonly tries: number; readonly why: "connection" | "server" }
  | { readonly name: "refused"; readonly failure: Extract<Failure, { readonly kind: "refused" }> }
  /** It was saved elsewhere meanwhile: a person decides what is to stay. */
  | { readonly name: "parted"; readonly there: SetView };

/** A set that is being edited: what is on the screen, and what of it the server has. */
export interface Editing {
  readonly draft: Draft;
  readonly saved: SetView;
  readonly saving: Saving;
  /** What was sent and may have arrived, though no answer came. */
  readonly lost: readonly Draft[];
  /** What was last taken out or put in by chance, with the set as it was before. */
  readonly undo: ({ readonly words: string } & Pick<Draft, "items" | "sections">) | null;
}

export type EditingEvent =
  | { readonly type: "titled"; readonly title: string }
  /** Without sections they part the questions as before. */
  | ({ readonly type: "arranged"; readonly undo: string | null } & Pick<Draft, "items"> &
      Partial<Pick<Draft, "sections">>)
  | { readonly type: "weighed"; readonly question: string; readonly points: number }
  | { readonly type: "undone" }
  | { readonly type: "sent" }
  | { readonly type: "answered"; readonly sent: Draft; readonly answer: SavedSetView }
  | { readonly type: "failed"; readonly sent: Draft; readonly failure: Failure }
  | { readonly type: "seen"; readonly there: SetView }
  | { readonly type: "decided"; readonly keep: "mine" | "theirs" };

/** Begins with what was opened; or with what this browser has kept of it because it was not saved yet. */
export function editingOf(opened: SetView, kept: (Draft & { readonly revision: number }) | null): Editing {
  const editing: Editing = { draft: draftOf(opened), saved: opened, saving: { name: "saved" }, lost: [], undo: null };
  if (!kept || isSame(kept, opened)) return editing;
  const saving: Saving = kept.revision === opened.revision ? { name: "changed" } : { name: "parted", there: opened };
  return { ...editing, draft: draftOf(kept), saving };
}

export function edit(editing: Editing, event: EditingEvent): Editing {
  const { draft, saving } = editing;
  switch (event.type) {
    case "titled":
      return changed(editing, { ...draft, title: event.title });
    case "arranged": {
      const { items, sections = sectionsAmong(items, draft) } = event;
      const undo = event.undo === null ? null : { words: event.undo, items: draft.items, sections: draft.sections };
      return { ...changed(editing, { ...draft, items, sections }), undo };
    }
    case "weighed":
      return changed(editing, { ...draft, points: { ...draft.points, [event.question]: event.points } });
    case "undone": {
      const { items, sections } = editing.undo ?? draft;
      return { ...changed(editing, { ...draft, items, sections }), undo: null };
    }
    case "sent":
      return { ...editing, saving: { name: "sending", tries: saving.name === "unsaved" ? saving.tries : 0 } };
    case "answered":
      return answered(editing, event);
    case "failed":
      return failed(editing, event);
    case "seen":
      return seen(editing, event.there);
    case "decided":
      return decided(editing, event.keep);
  }
}

/** One kind of event. */
type Of<Type extends EditingEvent["type"]> = Extract<EditingEvent, { readonly type: Type }>;

function failed(editing: Editing, { sent, failure }: Of<"failed">): Editing {
  const { saving, lost } = editing;
  if (failure.kind === "refused") return { ...editing, saving: { name: "refused", failure } };
  const tries = saving.name === "sending" ? saving.tries + 1 : 1;
  return { ...editing, lost: [...lost, sent], saving: { name: "unsaved", tries, why: failure.kind } };
}

function seen(editing: Editing, there: SetView): Editing {
  const { saving, saved } = editing;
  if (saving.name !== "saved" || there.revision < saved.revision) return editing;
  if (there.revision === saved.revision) return { ...editing, saved: there };
  return { ...editing, saved: there, draft: draftOf(there), saving: { name: "saved", elsewhere: true }, undo: null };
}

function decided(editing: Editing, keep: "mine" | "theirs"): Editing {
  const { saving, draft } = editing;
  if (saving.name !== "parted") return editing;
  const { there } = saving;
  const kept = keep === "mine" ? draft : draftOf(there);
  return changed({ ...editing, saved: there, saving: { name: "saved" }, lost: [], undo: null }, kept);
}

function answered(editing: Editing, { sent, answer }: Of<"answered">): Editing {
  const { saved, lost } = editing;
  const isSaved = answer.outcome === "saved";
  const there = isSaved
    ? {
        ...saved,
        title: titleOf(sent, saved),
        items: asKept(sent.items, answer.changed),
        ...sentShape(sent),
        revision: answer.revision,
        versions: asEarlier(saved),
      }
    : answer.set;
  const draft = { ...editing.draft, items: asKept(editing.draft.items, isSaved ? answer.changed : []) };
  // Whoever finds there what they sent was answered by a line that broke.
  const isOwn = [sent, ...lost].some((one) => isSame(one, there));
  if (!isOwn) return { ...editing, draft, saving: { name: "parted", there } };
  return changed({ ...editing, saved: there, saving: { name: "saved" }, lost: [] }, draft);
}

/** What is in own words or written from nothing comes back as it is asked now, unless it was changed meanwhile. */
function asKept(items: Draft["items"], changed: Draft["items"]): Draft["items"] {
  const byId = new Map(changed.map((item) => [item.id, item]));
  return items.map((item) => {
    const now = byId.get(item.id);
    return now && isSameItem(now, item) ? now : item;
  });
}

function asEarlier({ versions }: SetView): SetView["versions"] {
  return versions.map((version) => ({ ...version, isLatest: false }));
}

/** Whatever is on its way or undecided comes first: then it is compared anew. */
function changed(editing: Editing, draft: Draft): Editing {
  const { saving, saved, lost } = editing;
  if (saving.name === "sending" || saving.name === "parted") return { ...editing, draft };
  const isSaved = isSame(draft, saved) && lost.length === 0;
  return { ...editing, draft, saving: { name: isSaved ? "saved" : "changed" } };
}

/** The title as it is saved: one that says nothing is no title, and the one before it stays. */
export function titleOf(draft: Draft, saved: Draft): string {
  return draft.title.trim() || saved.title;
}

function isSame(draft: Draft, there: Draft): boolean {
  return (
    titleOf(draft, there) === there.title &&
    draft.items.length === there.items.length &&
    draft.items.every((item, place) => isSameItem(item, there.items[place])) &&
    isSameShape(draft, there)
  );
}

function draftOf({ title, items, points, sections }: Draft): Draft {
  return { title, items, points, sections };
}
