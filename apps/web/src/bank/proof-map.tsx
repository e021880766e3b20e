import type { PartView } from "@communique/api";
import type { OutlinedView } from "@communique/quiz";
import { IslandMap } from "../feedback/island-map.tsx";

interface ProofMapProps {
  readonly options: readonly OutlinedView[];
  readonly parts: readonly PartView[];
}

/** The map that is pointed at, with the right place marked; the list under it says the same. */
export function ProofMap({ options, parts }: ProofMapProps) {
  const isRight = (id: string) => parts.some((part) => part.id === id && part.right);
  return (
    <div className="max-w-md rounded-xl border border-rule bg-paper p-2">
      <IslandMap
        options={options}
        place={({ id }, shapes) => (
          <g className="place" data-look={isRight(id) ? "right" : undefined} key={id}>
            {shapes}
          </g>
        )}
      />
    </div>
  );
}
