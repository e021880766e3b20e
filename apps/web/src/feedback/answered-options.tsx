import type { FeedbackView } from "@communique/api";
import type { ThingView } from "@communique/quiz";
import { Circle, CircleCheck, CircleX } from "lucide-react";
import { chosenAndKey } from "../quiz/choosable.ts";
import { typographic } from "../ui/typographic.ts";
import { lessonOf } from "./lesson.ts";

interface AnsweredOptionsProps {
  readonly options: readonly ThingView[];
  readonly feedback: FeedbackView;
  /** Which options tell why they are right or wrong. */
  readonly reasons: "chosen and right" | "all";
}

/** The options of an answered question: which was chosen, which is right, and why. */
export function AnsweredOptions({ options, feedback, reasons }: AnsweredOptionsProps) {
  const { reasonFor } = lessonOf(feedback);
  const { chosen, key } = chosenAndKey(feedback);
  return (
    <ol className="grid gap-3">
      {options.map(({ id, text }) => {
        const role = roleOf(id, feedback);
        const told = reasons === "all" || id === chosen || id === key;
        return (
          <li className={`option ${looks[role].row}`} data-chosen={id === chosen || undefined} key={id}>
            <Mark role={role} />
            <div className="min-w-0 grow">
              <p>{typographic(text)}</p>
              {told && <Verdict reason={reasonFor(id)} role={role} telling={reasons} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Role = "chosen, right" | "chosen, wrong" | "right" | "wrong";

const looks: Readonly<Record<Role, { readonly row: string; readonly word: string; readonly colour: string }>> = {
  "chosen, right": { row: "border-correct bg-correct-wash", word: "Right", colour: "text-correct" },
  "chosen, wrong": { row: "border-wrong bg-wrong-wash", word: "Not right", colour: "text-wrong" },
  right: { row: "border-correct", word: "The right answer", colour: "text-correct" },
  wrong: { row: "border-rule text-soft", word: "Not right", colour: "text-soft" },
};

function roleOf(id: string, feedback: FeedbackView): Role {
  const { chosen, key } = chosenAndKey(feedback);
  if (id === chosen) return id === key ? "chosen, right" : "chosen, wrong";
  return id === key ? "right" : "wrong";
}

function Mark({ role }: { readonly role: Role }) {
  const Icon = role === "chosen, wrong" ? CircleX : role === "wrong" ? Circle : CircleCheck;
  return <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${looks[role].colour}`} />;
}

interface VerdictProps {
  readonly role: Role;
  readonly reason: string | null;
  readonly telling: AnsweredOptionsProps["reasons"];
}

function Verdict({ role, reason, telling }: VerdictProps) {
  const { word, colour } = looks[role];
  // Where every option has its verdict, colour alone would tell which one was chosen.
  const isChosen = telling === "all" && role.startsWith("chosen");
  return (
    <div className="unfold">
      <p className="pt-1 font-serif text-lg leading-snug">
        <strong className={`font-sans font-semibold text-base ${colour}`}>
          {isChosen ? `Your answer: ${word.toLowerCase()}` : word}.
        </strong>{" "}
        {reason}
      </p>
    </div>
  );
}
