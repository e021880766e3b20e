import type { AnswerTo } from "@communique/quiz";
import type { Line } from "../answering/line-dates.ts";

export interface TypedMarkProps {
  readonly line: Line;
  readonly date: string;
  readonly locked: boolean;
  readonly onChange: (answer: AnswerTo<"place on the timeline">) => void;
}
