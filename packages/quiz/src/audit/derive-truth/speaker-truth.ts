import type { Actor, Statement } from "@communique/domain";
import type { Speaker } from "../../question/values.ts";
import { actorWith, type KnownFacts } from "../known-facts/known-facts.ts";
import { twinsOf } from "../known-facts/links.ts";
import { worded } from "../known-facts/wordings.ts";
import { areRelatedVoices } from "./related-voices.ts";
import { type Doubt, provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** A statement has one chain of speakers; a chain that shares a voice with it is neither right nor wrong. */
export function speakerTruth(statement: Statement, given: Speaker, known: KnownFacts): Truth {
  const right = speakerOf(statement);
  if (areEqual(right, given)) return provenBy([statement.id], "not told");
  const doubt = doubtAbout(statement, given, known);
  return doubt ? unknown(doubt) : refuted("functional", statement.id);
}

/** Who says a statement, read off its standing. */
function speakerOf({ standing }: Statement): Speaker {
  if (standing.status === "reported") return "reports with no author";
  if (!("said" in standing)) return "the writer";
  const [first, ...rest] = standing.said;
  return { chain: [first.by.id, ...rest.map(({ by }) => by.id)] };
}

export function voicesOf({ standing }: Statement): readonly Actor[] {
  return "said" in standing ? standing.said.map(({ by }) => by) : [];
}

function doubtAbout(statement: Statement, given: Speaker, known: KnownFacts): Doubt | null {
  const voices = actorsIn(given, known);
  if (voices === null) return "not told";
  if (isCredited(statement, voices)) return "credited outlet";
  if (retellingsOf(statement, known).some((other) => mayBeSpeakerOf(other, given, voices, known))) return "told twice";
  if (given === "the writer") return isCarriedOver(statement) ? "speaker carried over" : null;
  const right = voicesOf(statement);
  if (shareVoice(right, voices, known)) return "voice in common";
  return isUnnamed(right, speakerOf(statement)) && isUnnamed(voices, given) ? "unnamed speaker" : null;
}

function mayBeSpeakerOf(other: Statement, given: Speaker, voices: readonly Actor[], known: KnownFacts): boolean {
  return areEqual(speakerOf(other), given) || shareVoice(voicesOf(other), voices, known);
}

function retellingsOf(statement: Statement, known: KnownFacts): readonly Statement[] {
  const twins = twinsOf(statement, known);
  if (statement.relation !== "claim" && statement.relation !== "position") return twins;
  const alike = worded(statement.fact.content, known)
    .filter(({ id }) => id !== statement.fact.id)
    .flatMap(({ id }) => known.statements.get(id) ?? []);
  return [...twins, ...alike];
}

/** The sentence itself does not name who says it, so that it reads as the writer's own. */
export function isCarriedOver({ standing }: Statement): boolean {
  return standing.status === "attributed" && standing.speakerGiven === "carried over";
}

function isCredited({ cites }: Statement, voices: readonly Actor[]): boolean {
  return cites.some((cite) => "credit" in cite && voices.some(({ id }) => id === cite.credit?.outlet.id));
}

function shareVoice(a: readonly Actor[], b: readonly Actor[], known: KnownFacts): boolean {
  return a.some((one) => b.some((other) => areRelatedVoices(one, other, known)));
}

function isUnnamed(voices: readonly Actor[], speaker: Speaker): boolean {
  return speaker === "reports with no author" || voices.some(({ kind }) => kind === "unnamed");
}

function actorsIn(speaker: Speaker, known: KnownFacts): readonly Actor[] | null {
  if (typeof speaker === "string") return [];
  const actors = speaker.chain.flatMap((id) => actorWith(id, known) ?? []);
  return actors.length === speaker.chain.length ? actors : null;
}

function areEqual(a: Speaker, b: Speaker): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.chain.length === b.chain.length && a.chain.every((id, place) => id === b.chain[place]);
}
