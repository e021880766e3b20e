import type {
  Claim,
  DisputedIsland,
  Document,
  Fact,
  HeldEvent,
  IslandSet,
  Position,
  Stated,
  Term,
  UndisputedPlace,
  Usage,
} from "@communique/domain";
import { almanac, at, dahl, falk, holm, lind, norland, paper, sudland } from "./invented-actors.ts";
import { inventedFacts, place, sudlandOnFishing } from "./invented-facts.ts";

const stated: Stated = { status: "stated" };
const inTheGazette = { standing: stated, cites: at(3, 3) } as const;
const inTheAlmanac = { standing: stated, cites: [{ source: almanac }] } as const;

export const pact: Document = {
  ...{ kind: "instrument", id: "instrument:pact", name: "the Pact of Eastport", alsoCalled: ["the fishing pact"] },
  ...{ form: "pact", parties: [norland, sudland], topics: ["treaties and war"] },
  dated: { is: { precision: "day", on: "1978-05-12", inferred: "nothing" }, ...inTheGazette },
};

type Act = Extract<HeldEvent, { readonly form: "act" }>;

export const renunciation: Act = {
  ...{ kind: "event", id: "event:renunciation", name: "the renunciation of the pact in 1990" },
  ...{ called: "the renunciation", form: "act", clause: "Norland renounced the fishing pact", topics: ["deadline"] },
  ...inTheGazette,
  when: { is: { precision: "year", in: "1990", inferred: "nothing" }, ...inTheGazette },
  by: { is: [norland], ...inTheGazette },
};

const promise: Act = {
  ...{ kind: "event", id: "event:promise", name: "the promise of August 1997", called: "the promise" },
  ...{ form: "act", clause: "Erik Dahl and Ida Falk promised a treaty", topics: ["deadline"] },
  ...inTheGazette,
  when: { is: { precision: "month", in: "1997-08", inferred: "nothing" }, ...inTheGazette },
  by: { is: [dahl, falk], ...inTheGazette },
};

export const fund: Term = {
  ...{ kind: "term", id: "term:fund", name: "NSF", standsFor: "Northern Sea Fund", topics: ["talks"] },
  ...inTheGazette,
};
export const council: Term = {
  ...{ kind: "term", id: "term:council", name: "CFR", standsFor: "Council of Fishing Rights", topics: ["talks"] },
  ...inTheGazette,
};

export const innerSea: Usage = usage("inner-sea", "Inner Sea", { usedBy: norland, contestedBy: sudland });
const openSea: Usage = usage("open-sea", "Open Sea", { usedBy: sudland, contestedBy: norland });

function usage(
  slug: string,
  name: string,
  { usedBy, contestedBy }: { readonly usedBy: typeof norland; readonly contestedBy: typeof norland },
): Usage {
  const told = { presumes: "the sea has one owner", topics: ["islands"], ...inTheGazette } as const;
  const whose = { usedBy: [usedBy], contestedBy: [contestedBy] } as const;
  return { kind: "usage", id: `usage:${slug}`, name, alsoCalled: [], writtenForms: [], names: [], ...whose, ...told };
}

export const iturup: DisputedIsland = island("iturup", "Iturup", "Etorofu");
const kunashir: DisputedIsland = island("kunashir", "Kunashir", "Kunashiri");
const shikotan: DisputedIsland = island("shikotan", "Shikotan", "Shikotan");

function island(slug: string, fromRussian: string, fromJapanese: string): DisputedIsland {
  return {
    ...{ kind: "place", id: `place:${slug}`, form: "island", names: { fromRussian, fromJapanese } },
    writtenForms: [{ script: "Japanese", text: `${slug}島`, source: almanac }],
  };
}

export const twoIsles: IslandSet = {
  ...{ kind: "place", id: "place:two-isles", form: "islands", name: "the two isles", count: 2 },
  ...{ named: [iturup, kunashir], writtenForms: [] },
};

const isles: Claim = {
  ...{ kind: "claim", id: "claim:isles", says: "The two isles are Iturup (Etorofu) and Kunashir (Kunashiri)." },
  ...{ content: "the two isles are Iturup (Etorofu) and Kunashir (Kunashiri)", contrasts: [], topics: ["islands"] },
  about: [twoIsles, iturup, kunashir, shikotan],
  ...inTheGazette,
};

export const sudlandOnTolls: Position = {
  ...sudlandOnFishing,
  ...{ id: "position:sudland-on-tolls", opposes: [] },
  says: "A Norlandic newspaper report has it that Sudland wants tolls to be paid.",
  content: "tolls are to be paid",
  standing: {
    status: "attributed",
    said: [
      { by: paper, does: "reports" },
      { by: sudland, does: "believes" },
    ],
    speakerGiven: "in the sentence",
  },
  cites: at(3, 4),
};

const viking: UndisputedPlace = place("viking", "city", "Viking", null);
const meetingInViking: HeldEvent = {
  ...{ kind: "event", id: "event:in-viking", name: "the meeting of May 1973", called: "the meeting of the presidents" },
  ...{ form: "meeting", topics: ["treaties and war"] },
  ...inTheAlmanac,
  when: { is: { precision: "days", from: "1973-05-07", until: "1973-05-09", inferred: "nothing" }, ...inTheAlmanac },
  where: { is: viking, ...inTheAlmanac },
  between: { is: [lind, holm], ...inTheAlmanac },
};
/** All invented facts: those of the choice of one option, and what the other kinds of question ask about. */
export const allInventedFacts: readonly Fact[] = [
  ...inventedFacts,
  ...[pact, renunciation, promise, fund, council, innerSea, openSea],
  ...[iturup, kunashir, shikotan, twoIsles, isles, sudlandOnTolls],
  ...[viking, meetingInViking],
];
