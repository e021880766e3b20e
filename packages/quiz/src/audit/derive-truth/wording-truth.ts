import { type Against, type Claim, contentAgainst, type Position } from "@communique/domain";
import type { TrueOrFalse } from "../../question/question.ts";
import { factOfKind, factsOfKind, type KnownFacts, twinsOf } from "../known-facts.ts";
import { namesActor } from "../read-text/names-actor.ts";
import { containsWords, normalForm } from "../read-text/normal-form.ts";
import { provenBy, refutedBy, type Truth, unknown } from "./truth.ts";

/** Whether the answer "true" or "false" to a worded statement is right. */
export function wordingTruth(question: TrueOrFalse, answer: boolean, known: KnownFacts): Truth {
  const told = known.statements.get(question.asks.statement);
  if (told?.relation !== "claim" && told?.relation !== "position") return unknown("not told");
  const { wording } = question.asks;
  switch (wording.form) {
    case "as told":
      return containsTold(question.stem, told.fact)
        ? decided(answer === true, [told.id])
        : unknown("clause not in the stem");
    case "contrasted":
      return contrastedTruth(question.stem, told.fact, { ...wording, answer, known });
    case "other holder":
      return otherHolderTruth(question.stem, told.fact, { ...wording, answer, known });
  }
}

function contrastedTruth(
  stem: string,
  fact: Claim | Position,
  { answer, known, ...which }: Against & { readonly answer: boolean; readonly known: KnownFacts },
): Truth {
  const clause = contentAgainst(fact, which);
  if (clause === undefined) return unknown("no such contrast");
  if (!containsWords(stem, clause)) return unknown("clause not in the stem");
  return isContent(clause, known) ? unknown("also told") : decided(answer === false, [fact.id]);
}

function otherHolderTruth(
  stem: string,
  fact: Claim | Position,
  {
    holder,
    opposedPosition,
    answer,
    known,
  }: {
    readonly holder: string;
    readonly opposedPosition: string;
    readonly answer: boolean;
    readonly known: KnownFacts;
  },
): Truth {
  const opposed = factOfKind(known, "position", opposedPosition);
  if (fact.kind !== "position" || !opposed || !areOpposed(fact, opposed)) return unknown("not opposed");
  if (opposed.holder.id !== holder || fact.holder.id === holder) return unknown("not opposed");
  if (!containsWords(stem, fact.content)) return unknown("clause not in the stem");
  if (!namesActor(stem, opposed.holder)) return unknown("holder not named in the stem");
  const told = known.statements.get(fact.id);
  const twins = told ? twinsOf(told, known) : [];
  if (twins.some(({ fact: twin }) => twin.kind === "position" && twin.holder.id === holder))
    return unknown("told twice");
  const alike = factsOfKind(known, "position").some(
    (other) => other.holder.id === holder && normalForm(other.content) === normalForm(fact.content),
  );
  return alike ? unknown("also told") : decided(answer === false, [opposed.id, fact.id]);
}

function areOpposed(a: Position, b: Position): boolean {
  const opposes = (one: Position, other: Position) => one.opposes.some(({ id }) => id === other.id);
  return a.on.id === b.on.id && (opposes(a, b) || opposes(b, a));
}

function containsTold(stem: string, { content, says }: Claim | Position): boolean {
  return containsWords(stem, content) || containsWords(stem, says);
}

function isContent(clause: string, known: KnownFacts): boolean {
  return [...factsOfKind(known, "claim"), ...factsOfKind(known, "position")].some(
    ({ content }) => normalForm(content) === normalForm(clause),
  );
}

function decided(isRight: boolean, statements: readonly string[]): Truth {
  return isRight
    ? provenBy(statements, "not told")
    : refutedBy(
        statements.map((statement) => ({ ground: "contradiction", statement })),
        "not told",
      );
}
