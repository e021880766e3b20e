import {
  type Bounds,
  chronology,
  type Dated,
  type Fact,
  type Page,
  type Standing,
  statementsIn,
} from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { detailsOf } from "../background/entries.ts";
import { type Beside, besideOf, pagesOf } from "../source/beside.ts";
import { textOf } from "../source/told.ts";
import type { Detail } from "../ui/details.tsx";
import { type Place, placesOf } from "../ui/source-address.ts";
import { type EntryLink, entryLinkOf } from "./entry-link.ts";
import { type Extent, extentOf } from "./extent.ts";
import { type Resting, restingOnEntry } from "./resting.ts";
import { precisionOf } from "./time-words.ts";

/** Something dated: what it is, when, who tells it, and what is told because of it. */
export interface Entry extends EntryLink {
  /** With its date. */
  readonly text: string;
  readonly time: string;
  readonly precision: string;
  readonly extent: Extent;
  readonly bounds: Bounds;
  readonly origin: "article" | "elsewhere";
  /** A plan is due; whether it came about, its source cannot know. */
  readonly course: "done" | "due";
  /** "held", "done", "document" or "due". */
  readonly courseWord: string;
  readonly standing: Standing;
  readonly details: readonly Detail[];
  readonly places: readonly Place[];
  readonly pages: readonly Page[];
  readonly during: EntryLink | null;
  readonly beside: readonly (Beside & { readonly entry: EntryLink | null })[];
  readonly resting: Resting;
}

interface Sources {
  readonly article: readonly Fact[];
  readonly background: readonly Fact[];
}

/** Everything dated, of the article and of other sources, from the earliest to the latest. */
export function entriesOf({ article, background }: Sources): readonly Entry[] {
  const facts = [...article, ...background];
  const ofArticle = new Set(article.map(({ id }) => id));
  const dated = chronology(facts);
  const links = new Map<string, EntryLink>(dated.map(({ fact }) => [fact.id, entryLinkOf(fact)]));
  const beside = besideOf(facts);
  return dated.map(({ fact, as, when, bounds }) => {
    const statements = statementsIn([fact]);
    const cites = statements.flatMap((statement) => statement.cites);
    return {
      ...entryLinkOf(fact),
      text: textOf(fact),
      time: labelOfWhen(when),
      precision: precisionOf(when, bounds),
      extent: extentOf(when, bounds),
      bounds,
      origin: ofArticle.has(fact.id) ? "article" : "elsewhere",
      course: as === "planned" ? "due" : "done",
      courseWord: courseWordOf(fact, as),
      standing: fact.kind === "event" ? fact.standing : fact.dated.standing,
      details: statements.flatMap(detailsOf),
      places: placesOf(cites),
      pages: pagesOf(cites),
      during: (fact.kind === "event" && fact.during && links.get(fact.during.id)) || null,
      beside: (beside.get(fact.id) ?? []).map((note) => ({ ...note, entry: links.get(note.of) ?? null })),
      resting: restingOnEntry(fact, { facts, links }),
    };
  });
}

function courseWordOf(fact: Dated["fact"], as: Dated["as"]): string {
  if (as === "planned") return "due";
  if (fact.kind === "instrument") return "document";
  return fact.form === "act" ? "done" : "held";
}
