import { AnsweredOptions } from "./answered-options.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { IslandMap } from "./island-map.tsx";
import { oneWords } from "./one-words.ts";

/** The map with the place that was chosen and the right one, and the same as a list. */
export function AnsweredMap({ question, feedback, given, right, reasons }: AnsweredProps<"find on the map">) {
  const lookOf = (id: string) => (id === right.option ? "right" : id === given.option ? "wrong" : undefined);
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <div className="overflow-hidden rounded-xl border border-rule bg-sheet">
        <IslandMap
          options={question.options}
          place={({ id }, shapes) => (
            <g className="place" data-look={lookOf(id)} key={id}>
              {shapes}
            </g>
          )}
        />
      </div>
      <AnsweredOptions
        chosen={[given.option]}
        feedback={feedback}
        options={question.options.map(({ id }) => ({ id, text: `Place ${id.toUpperCase()}` }))}
        reasons={reasons}
        words={oneWords(reasons)}
      />
    </div>
  );
}
