import { type Actor, type Claim, contentAgainst, type Position, type Statement } from "@communique/domain";
import type { TrueOrFalse } from "../../question/question.ts";
import type { Wording } from "../../question/values.ts";
import { actorWith, factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { twinsOf } from "../known-facts/links.ts";
import { worded } from "../known-facts/wordings.ts";
import { namesActor, withoutArticle } from "../read-text/names-actor.ts";
import { containsWords, textAround } from "../read-text/normal-form.ts";
import { opposedTo } from "./holder-truth.ts";
import { speakerTruth } from "./speaker-truth.ts";
import { provenBy, refutedBy, type Truth, unknown } from "./truth.ts";

/** Whether the answer "true" or "false" to a worded statement is right. */
export function wordingTruth(question: Pick<TrueOrFalse, "stem" | "asks">, answer: boolean, known: KnownFacts): Truth {
  const told = known.statements.get(question.asks.statement);
  if (told?.relation !== "claim" && told?.relation !== "position") return unknown("not told");
  const { stem, asks } = question;
  switch (asks.wording.form) {
    case "as told":
      return containsTold(stem, told.fact) ? decided(answer, [told.id]) : unknown("clause not in the stem");
    case "contrasted":
      return contrastedTruth({ stem, answer, known }, told.fact, asks.wording);
    case "other speaker":
      return otherSpeakerTruth({ stem, answer, known }, told, asks.wording);
    case "other holder":
      return otherHolderTruth({ stem, answer, known }, told.fact, asks.wording);
  }
}

interface Answered {
  readonly stem: string;
  readonly answer: boolean;
  readonly known: KnownFacts;
}

type Of<Form extends Wording["form"]> = Extract<Wording, { readonly form: Form }>;

function contrastedTruth({ stem, answer, known }: Answered, fact: Claim | Position, which: Of<"contrasted">): Truth {
  const clause = contentAgainst(fact, which);
  if (clause === undefined) return unknown("no such contrast");
  if (!containsWords(stem, clause)) return unknown("clause not in the stem");
  return worded(clause, known).length > 0 ? unknown("also told") : decided(!answer, [fact.id]);
}

function otherSpeakerTruth(
  { stem, answer, known }: Answered,
  told: Extract<Statement, { readonly relation: "claim" | "position" }>,
  { chain }: Of<"other speaker">,
): Truth {
  const { content } = told.fact;
  if (!containsWords(stem, content)) return unknown("clause not in the stem");
  const isNamed = chain.every((id) => {
    const actor = actorWith(id, known);
    return actor !== undefined && namesWholly(textAround(content, stem), actor);
  });
  if (!isNamed) return unknown("speaker not named in the stem");
  const said = speakerTruth(told, { chain }, known);
  if (said.is === "true") return unknown("said by this speaker");
  return said.is === "false" && !answer ? provenBy([told.id], "not told") : said;
}

/** Somebody without a name is named by the whole description: a report of two-day talks is no report of longer ones. */
function namesWholly(text: string, actor: Actor): boolean {
  return actor.kind === "unnamed" ? containsWords(text, withoutArticle(actor.name)) : namesActor(text, actor);
}

function otherHolderTruth(
  { stem, answer, known }: Answered,
  fact: Claim | Position,
  { holder, opposedPosition }: Of<"other holder">,
): Truth {
  const opposed = factOfKind(known, "position", opposedPosition);
  if (fact.kind !== "position" || !opposed) return unknown("not opposed");
  if (!opposedTo(fact, known).some(({ id }) => id === opposed.id)) return unknown("not opposed");
  if (opposed.holder.id !== holder || fact.holder.id === holder) return unknown("not opposed");
  if (!containsWords(stem, fact.content)) return unknown("clause not in the stem");
  if (!namesActor(stem, opposed.holder)) return unknown("holder not named in the stem");
  const told = known.statements.get(fact.id);
  const twins = told ? twinsOf(told, known) : [];
  const isTheirs = (other: { readonly kind: string }) =>
    other.kind === "position" && (other as Position).holder.id === holder;
  if (twins.some((twin) => isTheirs(twin.fact))) return unknown("told twice");
  return worded(fact.content, known).some(isTheirs) ? unknown("also told") : decided(!answer, [opposed.id, fact.id]);
}

function containsTold(stem: string, { content, says }: Claim | Position): boolean {
  return containsWords(stem, content) || containsWords(stem, says);
}

function decided(isRight: boolean, statements: readonly string[]): Truth {
  return isRight
    ? provenBy(statements, "not told")
    : refutedBy(
        statements.map((statement) => ({ ground: "contradiction", statement })),
        "not told",
      );
}
