import type { SetView } from "@communique/api";
import { action } from "../ui/action.ts";
import type { Draft } from "./editing.ts";
import { isSameItem } from "./is-same-item.ts";
import { questionsIn } from "./questions-in.ts";
import { isSameShape } from "./shape/sent-shape.ts";

interface PartedNoteProps {
  readonly here: Draft;
  readonly there: SetView;
  readonly onDecide: (keep: "mine" | "theirs") => void;
}

/** The set was saved in another tab or on another device since it was opened here: which of the two is to stay. */
export function PartedNote({ here, there, onDecide }: PartedNoteProps) {
  return (
    <section
      aria-labelledby="parted"
      className="grid gap-3 rounded-xl border border-wrong bg-wrong-wash p-4 sm:p-5"
      role="alert"
    >
      <h2 className="font-semibold text-xl" id="parted">
        Changed in another tab or on another device
      </h2>
      <p>Nothing was overwritten. Which of the two is to stay?</p>
      <ul className="grid gap-1">
        <li>
          There: “<bdi>{there.title}</bdi>”, {questionsIn(there.items.length)}
          {differenceOf(there, here)}
        </li>
        <li>
          Here: “<bdi>{here.title.trim() || there.title}</bdi>”, {questionsIn(here.items.length)}
          {differenceOf(here, there)}
        </li>
      </ul>
      <div className="flex flex-wrap gap-3">
        <button className={action.other} onClick={() => onDecide("theirs")} type="button">
          Take what is there
        </button>
        <button className={action.other} onClick={() => onDecide("mine")} type="button">
          Keep what is here
        </button>
      </div>
    </section>
  );
}

/** @example differenceOf(here, there) // ", 2 of them not in the other, 1 in other words, other points or sections" */
function differenceOf(one: Draft, other: Draft): string {
  const byId = new Map(other.items.map((item) => [item.id, item]));
  const own = one.items.filter(({ id }) => !byId.has(id)).length;
  const reworded = one.items.filter((item) => byId.has(item.id) && !isSameItem(item, byId.get(item.id))).length;
  return [
    own === 0 ? "" : `, ${own} of them not in the other`,
    reworded === 0 ? "" : `, ${reworded} in other words`,
    isSameShape(one, other) ? "" : ", other points or sections",
  ].join("");
}
