import type { OutlinedView } from "@communique/quiz";
import { IslandMap } from "../../feedback/island-map.tsx";

/** The islands on paper, each with its letter. */
export function PaperMap({ options }: { readonly options: readonly OutlinedView[] }) {
  return (
    <div className="paper-map max-w-80 rounded-lg border border-rule p-1">
      <IslandMap
        options={options}
        place={({ id }, shapes) => (
          <g className="place" key={id}>
            {shapes}
          </g>
        )}
      />
    </div>
  );
}
