import type { Question } from "@communique/quiz";
import { keysOf } from "../ui/keys-of.ts";
import { standings } from "./card-standing.ts";
import { topicsOf } from "./deck.ts";
import type { CardsWanted } from "./found-cards.ts";

export interface LookedFor extends CardsWanted {
  readonly about: Question["about"];
}

/** What an address looks for among all cards; what it says that is none fits all. */
export function readLookedFor(address: URLSearchParams): LookedFor {
  const about = address.get("about") === "background" ? "background" : "article";
  return {
    about,
    text: address.get("text") ?? "",
    topic: topicsOf(about).find((topic) => topic === address.get("topic")) ?? null,
    standing: keysOf(standings).find((standing) => standing === address.get("state")) ?? null,
  };
}

export function cardsAddress({ about, text, topic, standing }: LookedFor): string {
  const search = new URLSearchParams();
  if (about !== "article") search.set("about", about);
  if (text) search.set("text", text);
  if (topic) search.set("topic", topic);
  if (standing) search.set("state", standing);
  return search.size > 0 ? `/cards/all?${search}` : "/cards/all";
}
