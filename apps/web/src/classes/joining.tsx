import type { ClassView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { DoorClosed, DoorOpen, Presentation, Printer } from "lucide-react";
import { useRef } from "react";
import { useTRPC } from "../api/trpc.ts";
import { CopyLink } from "../result/copy-link.tsx";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { joinAddress } from "./addresses.ts";
import { JoinPoster } from "./join-poster.tsx";
import { JoinSquare } from "./join-square.tsx";
import { NewCode } from "./new-code.tsx";
import { spacedCode } from "./spaced-code.ts";
import { useClassData } from "./use-class-data.ts";

/** How students come into a class: its code, for the wall and on paper, and whether it is open. */
export function Joining({ opened }: { readonly opened: ClassView }) {
  const { id, code, isOpen, archivedAt } = opened;
  const wall = useRef<HTMLDialogElement>(null);
  const { hold, put } = useClassData(id);
  const { mutate, isPending, error } = useMutation(
    useTRPC().class.setOpen.mutationOptions({ onMutate: hold, onSuccess: put }),
  );
  const canJoin = isOpen && archivedAt === null;
  return (
    <section
      aria-labelledby="joining"
      className="grid gap-4 rounded-xl border border-rule bg-sheet p-4 sm:p-6 print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="font-semibold text-2xl" id="joining">
          {canJoin ? "Open for joining" : "Closed for joining"}
        </h2>
        {archivedAt === null && (
          <button
            aria-disabled={isPending}
            className={action.other}
            onClick={() => isPending || mutate({ class: id, isOpen: !isOpen })}
            type="button"
          >
            {isOpen ? <DoorClosed aria-hidden className="size-5" /> : <DoorOpen aria-hidden className="size-5" />}
            {isOpen ? "Close it" : "Open it"}
          </button>
        )}
      </div>
      <WrongWords error={error} />
      <p className="text-soft" role="status">
        {wordsOf(opened)}
      </p>
      {canJoin && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
            <div className="grid content-start gap-4">
              <p className="font-semibold text-4xl tracking-wider sm:text-5xl">
                <span className="sr-only">Code: </span>
                {spacedCode(code)}
              </p>
              <div className="flex flex-wrap gap-3">
                <button className={action.main} onClick={() => wall.current?.showModal()} type="button">
                  <Presentation aria-hidden className="size-5" />
                  Put it on the wall
                </button>
                <button className={action.other} onClick={() => print()} type="button">
                  <Printer aria-hidden className="size-5" />
                  Print it
                </button>
                <NewCode id={id} />
              </div>
            </div>
            <JoinSquare className="w-36 max-sm:hidden" code={code} />
          </div>
          <CopyLink find={() => joinAddress(code)} gives="a place in this class" key={code} to="join" />
          <dialog
            aria-label="The code, for the wall"
            className="m-0 h-dvh max-h-none w-dvw max-w-none bg-paper p-4 text-ink sm:p-8 print:hidden"
            ref={wall}
          >
            <form className="flex justify-end" method="dialog">
              <button className={action.other} type="submit">
                Close
              </button>
            </form>
            <JoinPoster opened={opened} />
          </dialog>
        </>
      )}
    </section>
  );
}

function wordsOf({ isOpen, archivedAt }: ClassView): string {
  if (archivedAt !== null) return "This class is put away. Bring it back on the page of your classes.";
  return isOpen
    ? "Whoever types this code, or points a phone at the square on the wall, joins with a name."
    : "The code is of no use now. Who is in the class stays in it.";
}
