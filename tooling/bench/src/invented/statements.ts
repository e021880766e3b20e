import type { Claim, Event, Issue, Link, NonEmpty, Position } from "@communique/domain";
import { citesOf, slug } from "./part.ts";
import { at, city, type Scene } from "./scene.ts";
import { standingOf, worded } from "./standing.ts";

const topics = ["talks", "islands", "deadline", "positions", "visits and summits", "military contacts"] as const;

/** What may be done with a thing, and what may not be done with it at the same time. */
const deeds = [
  ["open", "close"],
  ["widen", "narrow"],
  ["lend", "keep"],
  ["raise", "lower"],
  ["repair", "abandon"],
  ["unite", "divide"],
] as const;

const things = ["ferry", "customs house", "lighthouse", "toll bridge", "mail line", "observatory", "canal"] as const;

const claims = 57;
const pairsOfPositions = 9;
const links = { "told twice": 11, "in tension": 15 } as const;

export function issuesOf({ name, number }: Scene): NonEmpty<Issue> {
  const issue = (): Issue => {
    const place = name();
    return { kind: "issue", id: `issue:${slug(place, number)}`, name: `whether to share the waters of ${place}` };
  };
  return [issue(), issue(), issue(), issue(), issue()];
}

/** Claims of every kind of statement, about as often as in the real article. */
export function claimsOf(scene: Scene, events: NonEmpty<Event>): readonly Claim[] {
  const { people, governments } = scene.cast;
  return Array.from({ length: claims }, (_, index) => {
    const actor = index % 3 === 0 ? at(people, index / 3) : at(governments, index);
    const [verb, against] = at(deeds, index);
    return {
      kind: "claim",
      id: `claim:${slug(`deed-${index}`, scene.number)}`,
      ...worded(`${actor.name} meant to ${verb} the ${thing(scene, index)}`, standingOf(scene, index)),
      about: index % 2 === 0 ? [at(events, index), actor] : [actor, city(scene, index)],
      topics: [at(topics, index)],
      contrasts: index % 4 === 1 ? [{ words: verb, against: [against] }] : [],
      cites: citesOf(scene),
    };
  });
}

/** Pairs of positions, of which each opposes the other. */
export function positionsOf(scene: Scene, issues: NonEmpty<Issue>): readonly Position[] {
  const { governments, outlets } = scene.cast;
  return Array.from({ length: pairsOfPositions }, (_, index) => {
    const [verb, against] = at(deeds, index);
    const position = (side: number, word: string, opposes: readonly Position[]): Position => {
      const holder = at(governments, index + side);
      return {
        kind: "position",
        id: `position:${slug(`${holder.name}-on-${index}`, scene.number)}`,
        holder,
        on: at(issues, index),
        ...worded(`it is time to ${word} the ${thing(scene, claims + index)}`, {
          status: "attributed",
          said: [
            { by: at(outlets, index), does: "reports" },
            { by: holder, does: "believes" },
          ],
          speakerGiven: "in the sentence",
        }),
        about: [holder],
        topics: ["positions"],
        contrasts: [],
        opposes,
        cites: citesOf(scene),
      };
    };
    const first = position(0, verb, []);
    return [first, position(1, against, [first])];
  }).flat();
}

/** Links of claims that stand side by side. */
export function linksOf({ number }: Scene, told: readonly Claim[]): readonly Link[] {
  const forms = (["told twice", "in tension"] as const).flatMap((form) =>
    Array.from({ length: links[form] }, () => form),
  );
  return forms.flatMap((form, index): readonly Link[] => {
    const [one, other] = told.slice(index * 2);
    if (!(one && other)) return [];
    const id = `link:${slug(`pair-${index}`, number)}` as const;
    return [{ kind: "link", id, form, between: [one, other], because: "Both tell of one thing." }];
  });
}

function thing(scene: Scene, number: number): string {
  return `${at(things, number)} of ${city(scene, number).name}`;
}
