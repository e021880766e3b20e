import { type Attributed, type Chain, statementsIn } from "@communique/domain";
import { articleFacts, octoberTalks } from "@communique/domain/facts";
import { kato } from "@communique/domain/facts/actors";
import { tokyo } from "@communique/domain/facts/places";
import { toJson } from "@communique/domain/json";
import { context, type JsonLdNode, type JsonLdProperty, toJsonLd } from "@communique/domain/json-ld";

export const ids: readonly string[] = statementsIn(articleFacts).map(({ id }) => id);
export const chairs: readonly `person:${string}`[] = toJson(octoberTalks).chairs?.is ?? [];
export const spoken: Attributed = {
  status: "attributed",
  said: [{ by: kato, does: "says" }],
  speakerGiven: "in the sentence",
};
export const nodes: readonly JsonLdNode[] = toJsonLd(articleFacts)["@graph"];
export const tokyosPrefix: "urn:communique:place:" = context.place["@id"];

// @ts-expect-error: the context has no such word.
export const rumour: JsonLdProperty = "rumour";

// @ts-expect-error: whoever attributes a statement names the speaker.
export const unspoken: Attributed = { status: "attributed", speakerGiven: "in the sentence" };

// @ts-expect-error: a place says nothing.
export const placeSays: Chain = [{ by: tokyo, does: "says" }];

// @ts-expect-error: the family name of nobody is a number.
export const numbered: number = kato.family;
