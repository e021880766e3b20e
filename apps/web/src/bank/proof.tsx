import type { BankQuestionView } from "@communique/api";
import dynamic from "next/dynamic";
import { InScripts } from "../ui/in-scripts.tsx";
import { typographic } from "../ui/typographic.ts";
import { ProofPart } from "./proof-part.tsx";
import { relationWords } from "./relation-words.ts";
import { StatementList } from "./statement-list.tsx";
import { isToldBy } from "./told-by.ts";

interface ProofProps {
  readonly question: BankQuestionView;
  /** The level that its parts have on the page. */
  readonly heading: "h3" | "h4";
}

const ProofMap = dynamic(() => import("./proof-map.tsx").then((shown) => shown.ProofMap));

/** Why the right one is right, why each wrong one is wrong, and on which statements that rests. */
export function Proof({ question, heading }: ProofProps) {
  const { question: shown, parts, accepts, explanation, statements, relation, guessedUnread } = question;
  return (
    <div className="grid gap-4 border-rule border-t pt-4 pb-2">
      <p className="text-soft">It asks {relationWords[relation]}.</p>
      {guessedUnread && (
        <p className="max-w-prose text-soft">
          Those who tried it without having read the article were right clearly more often than by chance. A drawn quiz
          asks it only where no other question is left.
        </p>
      )}
      {shown.kind === "find on the map" && <ProofMap options={shown.options} parts={parts} />}
      <ul className="grid gap-3">
        {parts.map((part, place) => (
          <ProofPart key={part.id} part={part} place={place} question={question} />
        ))}
      </ul>
      {accepts.length > 0 && (
        <p className="max-w-prose text-soft">
          Also accepted: <InScripts text={accepts.join(", ")} />
        </p>
      )}
      {!isToldBy(explanation, statements) && (
        <p className="max-w-prose font-serif text-lg leading-snug">{typographic(explanation)}</p>
      )}
      <StatementList heading={heading} statements={statements} />
    </div>
  );
}
