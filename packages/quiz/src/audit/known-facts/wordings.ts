import type { Claim, Position } from "@communique/domain";
import { normalForm } from "../read-text/normal-form.ts";
import { grouped, indexed } from "./indexed.ts";
import { factsOfKind, type KnownFacts } from "./known-facts.ts";

const byContent = indexed((known) =>
  grouped<Claim | Position>([...factsOfKind(known, "claim"), ...factsOfKind(known, "position")], ({ content }) => [
    normalForm(content),
  ]),
);

/** The claims and positions whose content is these very words. */
export function worded(content: string, known: KnownFacts): readonly (Claim | Position)[] {
  return byContent(known).get(normalForm(content)) ?? [];
}
