import type { Dated } from "@communique/domain";

/** An entry to go to, by its name. */
export interface EntryLink {
  readonly anchor: string;
  readonly called: string;
}

/** @example entryLinkOf(octoberTalks) // { anchor: "october-talks", called: "The Russian–Japanese peace treaty talks" } */
export function entryLinkOf(fact: Dated["fact"]): EntryLink {
  const called = fact.kind === "event" ? fact.called : fact.name;
  return { anchor: fact.id.replace(/^\w+:/, ""), called: `${called.charAt(0).toUpperCase()}${called.slice(1)}` };
}
