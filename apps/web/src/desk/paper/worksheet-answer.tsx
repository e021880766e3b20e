import type { QuestionView } from "@communique/api";
import { LineScale } from "../../feedback/line-scale.tsx";
import { canDoWithoutOptions } from "./can-do-without-options.ts";
import { LetteredList } from "./lettered-list.tsx";
import { PairsToJoin } from "./pairs-to-join.tsx";
import { PaperAnswer } from "./paper-answer.tsx";
import { PaperMap } from "./paper-map.tsx";
import { WritingLine } from "./writing-line.tsx";

interface WorksheetAnswerProps {
  readonly question: QuestionView;
  readonly hasOptions: boolean;
}

/** What is filled in on a worksheet: where a form wants a letter, it is drawn, joined or marked here. */
export function WorksheetAnswer({ question, hasOptions }: WorksheetAnswerProps) {
  if (!hasOptions && canDoWithoutOptions(question)) return <WritingLine name="Answer" />;
  switch (question.kind) {
    case "put in order":
      return (
        <>
          <p className="text-sm">Number them, from 1 for the earliest.</p>
          <LetteredList blank="number" things={question.items} />
        </>
      );
    case "match pairs":
      return (
        <>
          <p className="text-sm">Join with lines what belongs together.</p>
          <PairsToJoin lefts={question.lefts} rights={question.rights} />
        </>
      );
    case "place on the timeline": {
      const { line } = question;
      return (
        <>
          <div className="px-4 pt-2">
            <LineScale line={line} marks={[]} />
          </div>
          <WritingLine name={`Mark it on the line, and write the ${line.unit}`} />
        </>
      );
    }
    case "find on the map":
      return (
        <>
          <p className="text-sm">Mark the place with a cross.</p>
          <PaperMap options={question.options} />
        </>
      );
    default:
      return <PaperAnswer question={question} />;
  }
}
