import type { NonEmpty, Voice } from "@communique/domain";
import { labelOfChain } from "@communique/domain/wording";
import { once } from "../once.ts";
import type { Because } from "../question/because.ts";
import { capitalised } from "../wording/capitalised.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { type End, type Member, remembered } from "./member.ts";
import { reasonFor, wrong } from "./recipe.ts";
import { areRelated } from "./related-voices.ts";
import { isNotSaidBy, type Labelled, mayBeSomebodyElses, speakerOf } from "./who-says-so.ts";
import type { Of, Witness } from "./witness.ts";

export type Told = Of<"claim"> | Of<"position">;
export type Said = Member<"said by"> & { readonly statement: Told };

/** What fits an option on the screen of a telephone. */
export const longest = 140;

/** Claims and positions that are short enough to be chosen or placed. */
export const toldBriefly: (witness: Witness) => readonly Told[] = once((witness) => {
  return witness.tells("claim", "position").filter(({ fact }) => fact.content.length <= longest);
});

/**
 * Ideas by who or what is their source; none of the writer's that a careful reader could take for somebody else's. Another source is refuted where no careful reader could take the one for the other:
 * not where they share a voice or a side, nor where the same thing is told on its word.
 */
export const saidMembers: (witness: Witness) => readonly Said[] = once((witness) => {
  return toldBriefly(witness).flatMap((statement) => {
    const { status } = statement.standing;
    const speaker = status === "denied" || status === "charged" ? undefined : speakerOf(statement.standing);
    if (!speaker || (speaker.value === "the writer" ? mayBeSomebodyElses(statement) : mayBeTheWriters(statement)))
      return [];
    return saidMember(statement, { text: speaker.label, value: { speaker: speaker.value } }, witness);
  });
});

/** What the article says plainly, as an idea that is on nobody else's word. A page outside it is somebody's word itself. */
export function statedMembers(witness: Witness): readonly Said[] {
  return toldBriefly(witness)
    .filter(({ standing }) => standing.status === "stated" && witness.about === "article")
    .map((statement) =>
      saidMember(statement, { text: "The writer of the article", value: { speaker: "the writer" } }, witness),
    );
}

/** What somebody denies, as an idea that this somebody has to do with. */
export function deniedMembers(witness: Witness): readonly Said[] {
  return toldBriefly(witness).flatMap((statement) => {
    const { standing } = statement;
    if (standing.status !== "denied") return [];
    const [first, ...rest] = standing.said.map(({ by }) => by.id) as [string, ...string[]] satisfies NonEmpty<string>;
    const end = {
      text: capitalised(labelOfChain(standing.said)),
      value: { speaker: { chain: [first, ...rest] } },
    } as const;
    return saidMember(statement, end, witness);
  });
}

function saidMember(statement: Told, end: End<"said by">, witness: Witness): Said {
  return {
    statement,
    text: capitalised(statement.fact.content),
    value: { statement: statement.id },
    end,
    says: statement.fact.says,
    feedback: reasonFor(statement, witness),
    reveals: eventsToldBy(statement, witness),
    refutes: remembered((other) => refutation(statement, other, witness)),
  };
}

function refutation(statement: Told, other: End<"said by">, witness: Witness): Because | undefined {
  const theirs = voicesOf(other, witness);
  const own = "said" in statement.standing ? statement.standing.said : [];
  if (areRelated(own, theirs, witness) || isPrintedBy(theirs, statement)) return undefined;
  const isRefuted = speakerOf(statement.standing)
    ? isNotSaidBy(labelled(other, theirs), statement, witness)
    : isOnNobodysWord(statement, other);
  return isRefuted ? wrong("functional", statement) : undefined;
}

/** What is stated plainly is on nobody else's word, unless a careful reader could take it for somebody's. */
function isOnNobodysWord(statement: Told, { value: { speaker } }: End<"said by">): boolean {
  return statement.standing.status === "stated" && speaker !== "the writer" && !mayBeSomebodyElses(statement);
}

/** Whether it stands on a page of one of these outlets, and so on its word as well. */
function isPrintedBy(voices: readonly Voice[], { cites }: Told): boolean {
  const outlets = voices.flatMap(({ by }) => (by.kind === "outlet" ? [by.name.replace(/^the /, "")] : []));
  return cites.some(({ source }) => source.kind === "page" && outlets.some((outlet) => source.name.includes(outlet)));
}

function labelled({ text, value: { speaker } }: End<"said by">, voices: readonly Voice[]): Labelled {
  return {
    label: text,
    value: speaker,
    voices: voices.map(({ by }) => by.id),
    named: speaker === "the writer" || (voices[0] !== undefined && voices[0].by.kind !== "unnamed"),
    isOutlet: voices.some(({ by }) => by.kind === "outlet"),
  };
}

function voicesOf({ value: { speaker } }: End<"said by">, witness: Witness): readonly Voice[] {
  if (typeof speaker === "string") return [];
  return chainsIn(witness).get(speaker.chain.join()) ?? [];
}

const chainsIn = once((witness: Witness): ReadonlyMap<string, readonly Voice[]> => {
  const chains = witness.statements.flatMap(({ standing }) => ("said" in standing ? [standing.said] : []));
  return new Map(chains.map((said) => [said.map(({ by }) => by.id).join(), said]));
});

/** Whether a careful reader could take somebody's word, as the article passes it on, for what the article says itself. */
function mayBeTheWriters({ fact }: Told): boolean {
  return fact.alsoReadAs?.includes("stated") ?? false;
}
