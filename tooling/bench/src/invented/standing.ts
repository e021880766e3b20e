import type { Claim, Standing } from "@communique/domain";
import { labelOfVoice } from "@communique/domain/wording";
import { at, type Scene } from "./scene.ts";

/** The standing of the statement with this number: of nineteen most are stated, four inferred and two attributed. */
export function standingOf({ cast }: Scene, number: number): Standing {
  const place = number % 19;
  if (place < 11) return { status: "stated" };
  if (place < 15) return { status: "inferred", hedge: "apparently" };
  if (place < 16) return { status: "judged" };
  if (place < 18)
    return {
      status: "attributed",
      said: [{ by: at([...cast.outlets, ...cast.unnamed], number), does: "reports" }],
      speakerGiven: "in the sentence",
    };
  const rare: readonly Standing[] = [
    { status: "reported", hedge: "reportedly" },
    { status: "denied", said: [{ by: cast.people[0], does: "denies" }] },
    { status: "charged", said: [{ by: at(cast.groups, number), does: "charges" }] },
  ];
  return at(rare, Math.floor(number / 19));
}

/** A statement's content with its hedge, or its speaker, as a sentence. */
export function worded(content: string, standing: Standing): Pick<Claim, "content" | "says" | "standing"> {
  return { content, says: capitalised(`${introductionOf(standing)}${content}.`), standing };
}

function introductionOf(standing: Standing): string {
  switch (standing.status) {
    case "stated":
      return "";
    case "judged":
      return "in the writer's judgement, ";
    case "inferred":
    case "reported":
      return `${standing.hedge}, `;
    default:
      return standing.said.map((voice) => `${labelOfVoice(voice)} that `).join("");
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
