import type { ThingView } from "@communique/quiz";
import { typographic } from "../../ui/typographic.ts";
import type { Assigned } from "../answering/assigning.ts";
import type { AssigningState } from "./use-assigning.ts";

interface AssigningStatusProps {
  readonly assigning: AssigningState;
  readonly done: Assigned;
  readonly things: readonly ThingView[];
  readonly targets: readonly ThingView[];
}

/** Says aloud what was put where, and how much is left. */
export function AssigningStatus({ assigning: { last }, done, things, targets }: AssigningStatusProps) {
  const textOf = (some: readonly ThingView[], wanted: string | undefined) =>
    typographic(some.find(({ id }) => id === wanted)?.text ?? "");
  const open = things.length - done.size;
  return (
    <p className="sr-only" role="status">
      {last !== null &&
        `${textOf(things, last)}: ${textOf(targets, done.get(last))}. ${open === 0 ? "None is left." : `${open} left.`}`}
    </p>
  );
}
