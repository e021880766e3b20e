import type { SetItemView } from "@communique/api";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { BankList } from "../bank/bank-list.tsx";
import { anyQuestion } from "../bank/bank-wanted.ts";
import { action } from "../ui/action.ts";
import { typographic } from "../ui/typographic.ts";
import { AddButton } from "./add-button.tsx";
import { DrawForm } from "./draw-form.tsx";
import { itemOf } from "./item-of.ts";
import { longestSet } from "./longest.ts";
import { questionsIn } from "./questions-in.ts";

interface AddFromBankProps {
  readonly set: string;
  readonly items: readonly SetItemView[];
  /** With what is to be said of it where it can be undone. */
  readonly onChange: (items: readonly SetItemView[], undo: string | null) => void;
}

/** Opens the whole bank over the set: what is chosen goes to its end, and can be taken out where it was put in. */
export function AddFromBank({ set, items, onChange }: AddFromBankProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(anyQuestion);
  const room = longestSet - items.length;
  const open = () => {
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        className={`${items.length === 0 ? action.main : action.other} justify-self-start`}
        onClick={open}
        type="button"
      >
        <Plus aria-hidden className="size-5" />
        Add questions
      </button>
      <dialog
        aria-labelledby="bank-title"
        className="m-auto h-dvh max-h-none w-full max-w-none bg-paper text-ink sm:h-[calc(100dvh-3rem)] sm:w-[min(68rem,calc(100vw-3rem))] sm:rounded-xl sm:border sm:border-edge"
        ref={dialog}
      >
        <div className="flex h-full flex-col">
          <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-rule border-b px-4 py-3 sm:px-6">
            <div>
              <h2 className="font-semibold text-xl" id="bank-title">
                Add questions
              </h2>
              <p className="text-sm text-soft" role="status">
                {room === 0 ? `The set is full: ${longestSet} questions.` : `In the set: ${questionsIn(items.length)}`}
              </p>
            </div>
            <button className={action.other} onClick={() => dialog.current?.close()} type="button">
              Done
            </button>
          </header>
          <div className="grid min-h-0 grow content-start gap-6 overflow-y-auto px-4 py-5 sm:px-6">
            {wasOpened && (
              <>
                {room > 0 && (
                  <DrawForm
                    items={items}
                    onDrawn={(drawn) =>
                      onChange([...items, ...drawn], `Put in by chance: ${questionsIn(drawn.length)}`)
                    }
                    room={room}
                    set={set}
                    wanted={wanted}
                  />
                )}
                <BankList
                  actionFor={(question) => (
                    <AddButton
                      isFull={room === 0}
                      isIn={items.some(({ id }) => id === question.id)}
                      onAdd={() => onChange([...items, itemOf(question)], null)}
                      onRemove={() =>
                        onChange(
                          items.filter(({ id }) => id !== question.id),
                          null,
                        )
                      }
                      stem={typographic(question.question.stem)}
                    />
                  )}
                  heading="h3"
                  onChange={(changed) => setWanted({ ...wanted, ...changed })}
                  wanted={wanted}
                />
              </>
            )}
          </div>
        </div>
      </dialog>
    </>
  );
}
