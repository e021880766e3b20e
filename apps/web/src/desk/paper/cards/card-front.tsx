import type { QuestionView } from "@communique/api";
import { FrontWords } from "../../../cards/front-words.tsx";
import { InScripts } from "../../../ui/in-scripts.tsx";
import { LetteredList } from "../lettered-list.tsx";
import { PaperMap } from "../paper-map.tsx";

/** What is asked; with what there is to choose from only where nobody could answer without. */
export function CardFront({ question }: { readonly question: QuestionView }) {
  if (question.kind === "fill the gap") {
    const { kind, stem, sentence } = question;
    return (
      <>
        <p>
          <InScripts text={stem} />
        </p>
        <p className="card-words">
          <FrontWords front={{ kind, stem, sentence }} />
        </p>
      </>
    );
  }
  return (
    <>
      <p className="card-words">
        <InScripts text={question.stem} />
      </p>
      <Choices question={question} />
    </>
  );
}

function Choices({ question }: { readonly question: QuestionView }) {
  switch (question.kind) {
    case "single choice":
      return question.isOwn ? <LetteredList things={question.options} /> : null;
    case "several right":
      return <LetteredList things={question.options} />;
    case "put in order":
      return <LetteredList things={question.items} />;
    case "match pairs":
      return (
        <div className="card-columns">
          <LetteredList things={question.lefts} />
          <LetteredList things={question.rights} />
        </div>
      );
    case "sort into groups":
      return (
        <>
          <LetteredList things={question.groups} />
          <LetteredList things={question.items} />
        </>
      );
    case "find on the map":
      return <PaperMap options={question.options} />;
    default:
      return null;
  }
}
