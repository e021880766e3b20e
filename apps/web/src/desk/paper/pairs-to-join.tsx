import type { ThingView } from "@communique/quiz";
import { InScripts } from "../../ui/in-scripts.tsx";
import { letter } from "./key-letters.ts";

interface PairsToJoinProps {
  readonly lefts: readonly ThingView[];
  readonly rights: readonly ThingView[];
}

/** Two columns with room between them for lines from point to point. */
export function PairsToJoin({ lefts, rights }: PairsToJoinProps) {
  return (
    <div className="grid grid-cols-2 gap-x-10 sm:gap-x-24 print:gap-x-24">
      <ul className="grid content-between gap-3">
        {lefts.map((thing) => (
          <li className="flex items-center justify-between gap-2" key={thing.id}>
            <Words thing={thing} />
            <Point />
          </li>
        ))}
      </ul>
      <ul className="grid content-between gap-3">
        {rights.map((thing) => (
          <li className="flex items-center gap-2" key={thing.id}>
            <Point />
            <Words thing={thing} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ thing: { id, text } }: { readonly thing: ThingView }) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className="min-w-4 font-medium">{letter(id)}</span>
      <span className="min-w-0">
        <InScripts text={text} />
      </span>
    </span>
  );
}

function Point() {
  return <span aria-hidden className="size-2 shrink-0 rounded-full border border-ink" />;
}
