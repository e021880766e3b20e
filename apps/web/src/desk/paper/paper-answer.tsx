import type { QuestionView } from "@communique/api";
import { InScripts } from "../../ui/in-scripts.tsx";
import { Blank, LetteredList } from "./lettered-list.tsx";
import { PaperMap } from "./paper-map.tsx";
import { WritingLine } from "./writing-line.tsx";

/** What is to be filled in on paper, for each kind of question. */
export function PaperAnswer({ question }: { readonly question: QuestionView }) {
  switch (question.kind) {
    case "single choice":
    case "true or false":
    case "who says so":
    case "kind of statement":
      return <LetteredList blank="circle" things={question.options} />;
    case "several right":
      return (
        <>
          <p className="text-sm">Tick all that are right.</p>
          <LetteredList blank="box" things={question.options} />
        </>
      );
    case "fill the gap":
      return (
        <p className="font-serif leading-loose">
          <InScripts text={question.sentence.before} />
          <span className="mx-1 inline-block w-48 border-ink border-b">
            <span className="sr-only">gap</span>
          </span>
          <InScripts text={question.sentence.after} />
        </p>
      );
    case "type the answer":
      return <WritingLine name={question.form === "date" ? "Date" : "Answer"} />;
    case "put in order":
      return (
        <>
          <LetteredList things={question.items} />
          <p className="flex flex-wrap items-baseline gap-2 pt-1 text-sm">
            Letters, from the earliest to the latest:
            {question.items.map(({ id }) => (
              <Blank key={id} />
            ))}
          </p>
        </>
      );
    case "match pairs":
      return (
        <>
          <p className="text-sm">Write the number that belongs to each letter.</p>
          <div className="grid items-start gap-x-8 gap-y-2 sm:grid-cols-2 print:grid-cols-2">
            <LetteredList blank="line" things={question.lefts} />
            <LetteredList things={question.rights} />
          </div>
        </>
      );
    case "sort into groups":
      return (
        <>
          <p className="text-sm">Write the number of its group beside each letter.</p>
          <LetteredList things={question.groups} />
          <LetteredList blank="line" things={question.items} />
        </>
      );
    case "place on the timeline": {
      const { from, until, unit } = question.line;
      return <WritingLine name={`Write the ${unit}, between ${from} and ${until}`} />;
    }
    case "find on the map":
      return (
        <>
          <PaperMap options={question.options} />
          <p className="flex items-baseline gap-2">
            Place <Blank />
          </p>
        </>
      );
  }
}
