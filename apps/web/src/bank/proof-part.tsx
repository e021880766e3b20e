import type { BankQuestionView, PartView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import { PartRow } from "../feedback/part-row.tsx";
import { PartVerdict } from "../feedback/part-verdict.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { typographic } from "../ui/typographic.ts";
import { groundWords } from "./ground-words.ts";

interface ProofPartProps {
  readonly part: PartView;
  /** From 0, among the parts of its question. */
  readonly place: number;
  readonly question: BankQuestionView;
}

/** An option, a thing in its place, or something that might be typed: whether it is right, why, and by which statement. */
export function ProofPart({ part, place, question: { question, parts, statements, relation } }: ProofPartProps) {
  const look = part.right ? "right, not given" : "wrong, not given";
  const isSaidAbove = !part.right && parts.some(({ right, feedback }) => right && feedback === part.feedback);
  const statement = statements.findIndex(({ id }) => id === part.statement) + 1;
  return (
    <PartRow isGiven={false} look={look}>
      <p>
        {question.kind === "put in order" && <span className="mr-2 font-medium tabular-nums">{place + 1}.</span>}
        {question.kind === "find on the map" && `Place ${part.id.toUpperCase()}: `}
        <InScripts text={part.text} />
      </p>
      {part.belongsTo !== null && (
        <p className="flex gap-2 font-medium">
          <span className="sr-only">Belongs to: </span>
          <ArrowRight aria-hidden className="mt-0.5 size-5 shrink-0" />
          <InScripts text={part.belongsTo} />
        </p>
      )}
      <PartVerdict
        look={look}
        reason={isSaidAbove ? null : typographic(part.feedback)}
        words={part.right ? "Right" : "Not right"}
      />
      <p className="pt-1 text-sm text-soft">{groundWords({ ground: part.ground, relation, statement })}</p>
    </PartRow>
  );
}
