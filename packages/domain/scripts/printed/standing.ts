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

function labelOfVoice({ by, does }: Voice): string {
  return `${by.name} (${does})`;
}
