import type { Actor } from "../../src/model/actor.ts";
import type { Standing, Voice } from "../../src/model/standing.ts";

/** What makes a statement of its kind: its hedge, its speakers from the nearest to the farthest, its stage. */
export function detailsOfStanding(standing: Standing): readonly string[] {
  return [
    ...("hedge" in standing ? [`hedge: “${standing.hedge}”`] : []),
    ...("said" in standing ? [`said: ${standing.said.map(labelOfVoice).join(" → ")}`] : []),
    ...("speakerGiven" in standing ? [`speaker: ${standing.speakerGiven}`] : []),
    ...("stage" in standing ? [`stage: ${standing.stage}`] : []),
  ];
}

/** An actor by name; a government by its country, whatever the article calls it. */
export function namesOf(actors: readonly Pick<Actor, "name">[]): string {
  const names = actors.map(({ name }) => name);
  return names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join(" and ");
}

function labelOfVoice({ by, does }: Voice): string {
  return `${by.name} (${does})`;
}
