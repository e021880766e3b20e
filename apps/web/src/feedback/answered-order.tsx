import { typographic } from "../ui/typographic.ts";
import type { AnsweredProps } from "./answered-props.ts";
import { lessonOf } from "./lesson.ts";
import { PartRow } from "./part-row.tsx";
import { PartVerdict } from "./part-verdict.tsx";

/** The items in the right order, each with the place that it was given. */
export function AnsweredOrder({ question, feedback, given, right }: AnsweredProps<"put in order">) {
  const { reasonFor } = lessonOf(feedback);
  return (
    <ol className="grid gap-3">
      {right.order.map((id, place) => {
        const put = given.order.indexOf(id);
        const look = put === place ? "right" : "wrong";
        return (
          <PartRow isGiven key={id} look={look}>
            <p>
              <span className="mr-2 font-medium tabular-nums">{place + 1}.</span>
              {typographic(question.items.find((item) => item.id === id)?.text ?? "")}
            </p>
            <PartVerdict
              look={look}
              reason={reasonFor(id)}
              words={put === place ? "Right" : `Not right: you put it ${ordinal(put + 1)}`}
            />
          </PartRow>
        );
      })}
    </ol>
  );
}

function ordinal(place: number): string {
  return ["first", "second", "third", "fourth", "fifth", "sixth"][place - 1] ?? `in place ${place}`;
}
