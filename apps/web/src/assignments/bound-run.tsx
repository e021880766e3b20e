import type { AttemptView, BoundsView } from "@communique/api";
import { useState } from "react";
import { Runner } from "../quiz/runner.tsx";
import { BoundsNote } from "./bounds-note.tsx";
import { TimeOver } from "./time-over.tsx";
import { useTimeLeft } from "./use-time-left.ts";

interface BoundRunProps {
  readonly attempt: AttemptView;
  readonly bounds: BoundsView;
}

/** A quiz that ends by itself, at the latest. What is on its way then is sent while the end is told. */
export function BoundRun({ attempt, bounds: begun }: BoundRunProps) {
  const [bounds, setBounds] = useState(begun);
  // A teacher who gives more time begins another count.
  return <CountedRun attempt={attempt} bounds={bounds} onMoreTime={setBounds} />;
}

interface CountedRunProps extends BoundRunProps {
  readonly onMoreTime: (bounds: BoundsView) => void;
}

function CountedRun({ attempt, bounds, onMoreTime }: CountedRunProps) {
  const left = useTimeLeft(bounds);
  const isOver = left === 0;
  return (
    <>
      <div hidden={isOver}>
        <Runner attempt={attempt} note={<BoundsNote bounds={bounds} left={left} />} />
      </div>
      {isOver && <TimeOver attempt={attempt.id} bounds={bounds} onMoreTime={onMoreTime} />}
    </>
  );
}
