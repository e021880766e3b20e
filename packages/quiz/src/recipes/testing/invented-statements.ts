import type {
  Actor,
  Attributed,
  Claim,
  Government,
  Issue,
  Link,
  NonEmpty,
  Position,
  Standing,
  Voice,
} from "@communique/domain";
import { at, norland, sudland } from "../../audit/testing/invented-actors.ts";

/** Said, reported or believed by each of these, from the nearest to the farthest. */
export function saidBy(...speakers: NonEmpty<Actor>): Attributed {
  const voiceOf = (by: Actor): Voice => ({ by, does: "says" });
  const [first, ...rest] = speakers;
  return { status: "attributed", said: [voiceOf(first), ...rest.map(voiceOf)], speakerGiven: "in the sentence" };
}

export const stated: Standing = { status: "stated" };
export const inferred: Standing = { status: "inferred", hedge: "presumably" };

/** A claim in this paragraph of the article. */
export function idea(
  content: string,
  standing: Standing,
  {
    paragraph = 1,
    ...more
  }: Partial<Pick<Claim, "about" | "alsoReadAs" | "topics">> & { readonly paragraph?: number } = {},
): Claim {
  return {
    ...{ kind: "claim", id: `claim:${content.replaceAll(/\W+/g, "-")}`, content, says: `Told: ${content}.` },
    ...{ about: [norland, sudland], topics: ["talks"], contrasts: [], standing, cites: at(paragraph, 1) },
    ...more,
  };
}

const fishing: Issue = { kind: "issue", id: "issue:fishing", name: "who may fish" };

/** A position on fishing. */
export function view(holder: Government, content: string, standing: Standing = stated): Position {
  return {
    ...{ kind: "position", id: `position:${content.replaceAll(/\W+/g, "-")}`, holder, on: fishing, opposes: [] },
    ...{ content, says: `${content}.`, about: [holder], topics: ["positions"], contrasts: [] },
    ...{ standing, cites: at(1, 1) },
  };
}

export function link(form: Link["form"], ...between: Link["between"]): Link {
  const [one, other] = between.map(({ id }) => id);
  return { kind: "link", id: `link:${one}-${other}`, form, between, because: "They belong together." };
}
