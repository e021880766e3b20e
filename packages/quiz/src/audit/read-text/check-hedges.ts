import type { Standing } from "@communique/domain";
import type { Problem } from "../problem.ts";
import { inferenceWords, reportWords } from "./hedge-words.ts";
import { containsWords } from "./normal-form.ts";
import type { Reading } from "./reading.ts";
import { tellingsIn } from "./tellings.ts";

/** Whether an inference is told as an inference, and a report as a report. */
export function checkHedges(reading: Reading): readonly Problem[] {
  return tellingsIn(reading).flatMap(({ text, statement }): readonly Problem[] => {
    const { standing } = statement;
    if (!("hedge" in standing) || isHedged(text.text, standing)) return [];
    return [{ code: "hedge-dropped", where: text.where, hedge: standing.hedge, statements: [statement.id] }];
  });
}

/** A hedge in several places of its sentence, "hint … may", has to be kept in all of them. */
function isHedged(text: string, standing: Extract<Standing, { readonly hedge: string }>): boolean {
  const words = standing.status === "inferred" ? inferenceWords : reportWords;
  const parts = standing.hedge.split("…").map((part) => part.trim());
  return (parts.length === 1 && words.test(text)) || parts.every((part) => containsWords(text, part));
}
