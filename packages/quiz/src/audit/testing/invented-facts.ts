import type {
  Claim,
  Contrast,
  Event,
  Fact,
  HeldEvent,
  Issue,
  Link,
  Planned,
  PlannedEvent,
  Position,
  Standing,
  UndisputedPlace,
  When,
} from "@communique/domain";
import {
  announcer,
  at,
  berg,
  dahl,
  falk,
  holm,
  inventedActors,
  morningPost,
  norland,
  northwire,
  paper,
  sudland,
} from "./invented-actors.ts";

export const arctia: UndisputedPlace = place("arctia", "country", "Arctia", null);
export const northport: UndisputedPlace = place("northport", "city", "Northport", arctia);
export const southport: UndisputedPlace = place("southport", "city", "Southport", null);
export const eastport: UndisputedPlace = place("eastport", "city", "Eastport", null);

export function place(
  slug: string,
  form: UndisputedPlace["form"],
  name: string,
  within: UndisputedPlace | null,
): UndisputedPlace {
  return { kind: "place", id: `place:${slug}`, form, name, within, writtenForms: [] };
}

const stated = { standing: { status: "stated" }, cites: at(1, 2) } as const;
const announced: Planned = { status: "planned", stage: "announced", said: [{ by: announcer, does: "announces" }] };
const planned = { standing: announced, cites: at(2, 1) } as const;

export function days(from: `2000-${number}-${number}`, until: `2000-${number}-${number}`): When {
  return { precision: "days", from, until, inferred: "year" };
}

export const talks: HeldEvent = {
  ...{
    kind: "event",
    id: "event:talks",
    name: "the talks of 23–24 October 2000",
    called: "the talks",
    form: "talks",
    topics: ["talks"],
  },
  ...stated,
  when: { is: days("2000-10-23", "2000-10-24"), ...stated },
  where: { is: northport, ...stated },
  chairs: { is: [berg, holm], ...stated },
};
export const dahlInSouthport: HeldEvent = {
  ...{
    kind: "event",
    id: "event:dahl-in-southport",
    name: "Erik Dahl's visit to Southport",
    called: "Erik Dahl's visit",
    form: "visit",
  },
  ...{ topics: ["visits and summits"], visitor: dahl },
  ...stated,
  when: { is: { precision: "month", in: "2000-09", inferred: "year" }, ...stated },
  where: { is: southport, ...stated },
  between: { is: [dahl, falk], ...stated },
};
export const falkInNorthport: PlannedEvent = {
  ...{
    kind: "event",
    id: "event:falk-in-northport",
    name: "Ida Falk's announced visit to Northport",
    called: "Ida Falk's visit",
    form: "visit",
  },
  ...{ topics: ["visits and summits"], visitor: falk },
  ...planned,
  due: { is: days("2000-11-01", "2000-11-03"), ...planned },
  where: { is: northport, ...planned },
  between: { is: [falk, dahl], ...planned },
};
const events: readonly Event[] = [talks, dahlInSouthport, falkInNorthport];

const fishing: Issue = { kind: "issue", id: "issue:fishing", name: "who may fish" };

interface Wording {
  readonly says: string;
  readonly content: string;
  readonly contrasts?: readonly Contrast[];
}

function claim<S extends Standing>(slug: string, standing: S, { says, content, contrasts = [] }: Wording): Claim<S> {
  const told = { about: [talks], topics: ["talks"], contrasts, standing, cites: at(2, 2) } as const;
  return { kind: "claim", id: `claim:${slug}`, says, content, ...told };
}

export const draftOpen: Claim = claim(
  "draft-open",
  { status: "attributed", said: [{ by: morningPost, does: "reports" }], speakerGiven: "in the sentence" },
  {
    says: "According to the Morning Post, the sides left the draft of 1978 open.",
    content: "the sides left the draft of 1978 open",
    contrasts: [{ words: "open", against: ["settled"] }],
  },
);
const progress: Claim = claim(
  "progress",
  { status: "inferred", hedge: "appeared" },
  { says: "The talks appeared to bring the sides closer.", content: "the talks brought the sides closer" },
);
export const concession: Claim = claim(
  "concession",
  { status: "reported", hedge: "was reported" },
  { says: "It was reported that a concession was made.", content: "a concession was made" },
);
export const noConcession: Claim = claim(
  "no-concession",
  { status: "denied", said: [{ by: berg, does: "says" }] },
  { says: "Anna Berg denied that anything was given up.", content: "anything was given up" },
);
export const slowStart: Claim = claim(
  "slow-start",
  { status: "stated" },
  { says: "The talks began slowly.", content: "the talks began slowly" },
);

const inThePaper = (by: typeof norland, speakerGiven: "in the sentence" | "carried over") =>
  ({
    status: "attributed",
    said: [
      { by: paper, does: "reports" },
      { by, does: "believes" },
    ],
    speakerGiven,
  }) as const;

const onFishing = { kind: "position", on: fishing, topics: ["positions"], contrasts: [] } as const;

export const norlandOnFishing: Position = {
  ...{ ...onFishing, id: "position:norland-on-fishing", holder: norland, about: [norland], opposes: [] },
  says: "According to a Norlandic newspaper report, Norland believes that fishing is a right.",
  content: "fishing is a right",
  standing: inThePaper(norland, "in the sentence"),
  cites: at(3, 1),
};
export const sudlandOnFishing: Position = {
  ...{ ...onFishing, id: "position:sudland-on-fishing", holder: sudland, about: [sudland] },
  opposes: [norlandOnFishing],
  says: "Sudland, in contrast, sees fishing as a “free gift”.",
  content: "fishing is a “free gift”",
  standing: inThePaper(sudland, "carried over"),
  cites: at(3, 2, { quote: "free gift" }),
};
export const northwireOnDraft: Claim = claim(
  "northwire-on-draft",
  { status: "attributed", said: [{ by: northwire, does: "reports" }], speakerGiven: "in the sentence" },
  { says: "According to Northwire, the draft was not touched.", content: "the draft was not touched" },
);
export const draftToldTwice: Link = {
  ...{ kind: "link", id: "link:draft-told-twice", form: "told twice", between: [draftOpen, northwireOnDraft] },
  because: "Both say that the draft was left as it was.",
};

export const inventedFacts: readonly Fact[] = [
  ...inventedActors,
  ...[arctia, northport, southport, eastport],
  ...events,
  ...[fishing, draftOpen, progress, concession, noConcession, slowStart, norlandOnFishing, sudlandOnFishing],
];

export function withFacts(...facts: readonly Fact[]): readonly Fact[] {
  return [...inventedFacts.filter(({ id }) => !facts.some((fact) => fact.id === id)), ...facts];
}
