import type { SetView } from "@communique/api";
import type { Written } from "@communique/quiz";
import { ArrowLeft, Heading } from "lucide-react";
import Link from "next/link";
import { useReducer, useState } from "react";
import { newWritten, newWrittenId } from "../own/new-written.ts";
import { WriteQuestion } from "../own/write-question.tsx";
import { writtenItem } from "../own/written-item.ts";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { action } from "../ui/action.ts";
import { pointsIn } from "../ui/points-words.ts";
import { useTitle } from "../ui/use-title.ts";
import { AddFromBank } from "./add-from-bank.tsx";
import { ChangesSince } from "./changes/changes-since.tsx";
import { edit, editingOf, titleOf } from "./editing.ts";
import { ItemList } from "./item-list.tsx";
import { keptDraft } from "./kept-draft.ts";
import { longestSet, mostSections } from "./longest.ts";
import { PartedNote } from "./parted-note.tsx";
import { questionsIn } from "./questions-in.ts";
import { SaveSign } from "./save-sign.tsx";
import { SetActions } from "./set-actions.tsx";
import { worthOf } from "./shape/sent-shape.ts";
import { TitleField } from "./title-field.tsx";
import { UndoNote } from "./undo-note.tsx";
import { useSaving } from "./use-saving.ts";
import { VersionList } from "./version-list.tsx";

/** A set to be changed: whatever is done is saved by itself. */
export function SetEditor({ opened }: { readonly opened: SetView }) {
  const [begun] = useState(() => editingOf(opened, keptDraft(opened.id)));
  const [editing, dispatch] = useReducer(edit, begun);
  useSaving(editing, dispatch);
  const { draft, saved, saving, undo } = editing;
  const { items, points, sections } = draft;
  const isSaved = saving.name === "saved";
  const [newSection, setNewSection] = useState<string | null>(null);
  const all = items.reduce((sum, { id }) => sum + worthOf(points, id), 0);
  const addSection = () => {
    const id = freshSeed();
    const title = `Section ${sections.length + 1}`;
    // The first parts nothing yet, and is moved from the top; later ones wait for the questions that come next.
    const added = { id, title, instruction: "", at: sections.length === 0 ? 0 : items.length };
    dispatch({ type: "arranged", items, sections: [...sections, added], undo: null });
    setNewSection(id);
  };
  const [fresh, setFresh] = useState<string | null>(null);
  const write = (kind: Written["kind"]) => {
    const id = newWrittenId();
    setFresh(id);
    dispatch({ type: "arranged", items: [...items, writtenItem(id, newWritten(kind))], undo: null });
  };
  useTitle(titleOf(draft, saved));
  return (
    <div className="grid gap-6">
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <Link className={action.quiet} href="/desk" prefetch={false}>
            <ArrowLeft aria-hidden className="size-5" />
            Your desk
          </Link>
          <SaveSign saving={saving} />
        </div>
        <h1 className="sr-only">Set: {titleOf(draft, saved)}</h1>
        <TitleField
          onChange={(title) => dispatch({ type: "titled", title })}
          otherwise={saved.title}
          title={draft.title}
        />
        {saved.items.length > 0 && (
          <>
            <SetActions dispatch={dispatch} isSaved={isSaved} set={saved} />
            {isSaved && saved.versions.length > 0 && !saved.versions.some(({ isLatest }) => isLatest) && (
              <ChangesSince key={saved.revision} set={saved.id} />
            )}
            <VersionList versions={saved.versions} />
          </>
        )}
      </div>
      {saving.name === "parted" && (
        <PartedNote here={draft} onDecide={(keep) => dispatch({ type: "decided", keep })} there={saving.there} />
      )}
      <section aria-labelledby="items" className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <h2 className="font-semibold text-2xl" id="items">
            {items.length === 0 ? "No questions yet" : questionsIn(items.length)}
            {items.length > 0 && all !== items.length && ` · ${pointsIn(all)}`}
          </h2>
          <div className="flex flex-wrap gap-3">
            {items.length > 0 && sections.length < mostSections && (
              <button className={action.other} onClick={addSection} type="button">
                <Heading aria-hidden className="size-5" />
                Add a section
              </button>
            )}
            <WriteQuestion isFull={items.length >= longestSet} onWrite={write} />
            <AddFromBank
              items={items}
              onChange={(changed, words) => dispatch({ type: "arranged", items: changed, undo: words })}
              set={saved.id}
            />
          </div>
        </div>
        {items.length === 0 ? (
          <p className="max-w-prose text-soft">
            Choose them from the bank one by one, or have some drawn by chance. Each comes with its answer and the
            sentence on which it rests. What you write yourself is marked as not checked against the facts.
          </p>
        ) : (
          <ItemList dispatch={dispatch} draft={draft} fresh={fresh} newSection={newSection} set={saved.id} />
        )}
        {undo && <UndoNote onUndo={() => dispatch({ type: "undone" })} words={undo.words} />}
      </section>
    </div>
  );
}
