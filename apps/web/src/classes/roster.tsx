import type { ClassView } from "@communique/api";
import { useRef, useState } from "react";
import { UndoNote } from "../desk/undo-note.tsx";
import { WrongWords } from "../yours/wrong-words.tsx";
import { MemberDialog } from "./member-dialog.tsx";
import { membersOf } from "./members-of.ts";
import { RemovedList } from "./removed-list.tsx";
import { RosterTable } from "./roster-table.tsx";
import { studentsIn } from "./students-in.ts";
import { type LastAct, useMemberActs } from "./use-member-acts.ts";

/** Who is in a class, and what can be done for each. */
export function Roster({ opened }: { readonly opened: ClassView }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [last, setLast] = useState<LastAct | null>(null);
  const { remove, error } = useMemberActs(opened.id);
  const { listed, removed } = membersOf(opened);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes with what it undoes. */
  const done = () => {
    setLast(null);
    heading.current?.focus({ preventScroll: true });
  };
  const member = listed.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="students" className="grid gap-4 print:hidden">
      <h2 className="font-semibold text-2xl" id="students" ref={heading} tabIndex={-1}>
        {studentsIn(listed.length)}
      </h2>
      <p className="sr-only" role="status">
        {studentsIn(listed.length)}
      </p>
      {listed.length === 0 ? (
        <p className="max-w-prose text-soft">
          Put the code on the wall, or send the link. Whoever joins appears here by itself, with the name that they
          typed; you can change it.
        </p>
      ) : (
        <RosterTable listed={listed} onChoose={setChosen} />
      )}
      <WrongWords error={error} />
      {last && (
        <UndoNote
          onUndo={() => {
            last.undo();
            done();
          }}
          words={last.words}
        />
      )}
      <RemovedList
        onBringBack={(one) => {
          remove(one.id, false).then(done, () => undefined);
        }}
        removed={removed}
      />
      {member && (
        <MemberDialog
          key={member.id}
          listed={listed}
          member={member}
          of={opened.id}
          onAct={(act) => {
            setChosen(null);
            setLast(act);
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
}
