import { CircleDashed } from "lucide-react";
import { AnsweredOptions } from "./answered-options.tsx";
import type { AnsweredProps } from "./answered-props.ts";

const words = {
  right: "Rightly ticked",
  wrong: "Wrongly ticked",
  "right, not given": "You left this out; it belongs here",
  "wrong, not given": "Rightly left out",
} as const;

export function AnsweredSeveral({ question, feedback, given, reasons }: AnsweredProps<"several right">) {
  return (
    <AnsweredOptions
      chosen={given.options}
      feedback={feedback}
      missedIcon={CircleDashed}
      options={question.options}
      reasons={reasons}
      words={words}
    />
  );
}
