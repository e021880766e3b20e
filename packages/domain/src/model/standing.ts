import type { Actor } from "./actor.ts";
import type { NonEmpty } from "./non-empty.ts";

/** One speaker and what that speaker does with the statement. */
export interface Voice {
  readonly by: Actor;
  readonly does:
    | "says"
    | "reports"
    | "believes"
    | "hopes"
    | "announces"
    | "confirms"
    | "schedules"
    | "plans"
    | "denies"
    | "charges";
}

/** Who says it, from the voice nearest to the source to the one farthest from it. */
export type Chain = NonEmpty<Voice>;

/** The source says it in its own voice, without hedge. */
export interface Stated {
  readonly status: "stated";
}

/** The source's writer evaluates or forecasts. */
export interface Judged {
  readonly status: "judged";
}

/** The source's writer infers, with a hedge. */
export interface Inferred {
  readonly status: "inferred";
  /** The word that carries the hedge: "appeared", "presumably". */
  readonly hedge: string;
}

/** Somebody named, or at least described, says it. */
export interface Attributed {
  readonly status: "attributed";
  readonly said: Chain;
  /** Whether the sentence itself gives the speaker, or one before it does. */
  readonly speakerGiven: "in the sentence" | "carried over";
}

/** Reports without an author. */
export interface Reported {
  readonly status: "reported";
  /** "reportedly", "was reported". */
  readonly hedge: string;
}

/** Somebody denies it; whether it is so stays open. */
export interface Denied {
  readonly status: "denied";
  readonly said: Chain;
}

/** It is due; the source does not tell whether it came about. */
export interface Planned {
  readonly status: "planned";
  readonly stage: "announced" | "apparently confirmed" | "scheduled" | "possible" | "apparently not finalised";
  /** The announcer; or whoever else makes the plan known. */
  readonly said: Chain;
}

/** An accusation, not a finding. */
export interface Charged {
  readonly status: "charged";
  readonly said: Chain;
}

/** What kind of statement the source makes. */
export type Standing = Stated | Judged | Inferred | Attributed | Reported | Denied | Planned | Charged;
/** The name of a kind of statement. */
export type Status = Standing["status"];

const all: Readonly<Record<Status, true>> = {
  stated: true,
  judged: true,
  inferred: true,
  attributed: true,
  reported: true,
  denied: true,
  planned: true,
  charged: true,
};

/** Every status, in the order in which readers meet them. */
export const statuses: readonly Status[] = Object.keys(all) as Status[];
