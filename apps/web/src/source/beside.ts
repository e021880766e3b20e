import type { Citation, Fact, FactId, Link, Page, Statement } from "@communique/domain";
import { statementsIn } from "@communique/domain";
import type { Place } from "../ui/source-address.ts";
import { textOf } from "./told.ts";

/** Another statement that belongs beside one: told again, in tension with it, or told differently by another source. */
export interface Beside {
  readonly id: string;
  /** The fact that it states. */
  readonly of: FactId;
  readonly form: Link["form"];
  readonly because: string;
  readonly text: string;
  /** Where it stands in the article; null where it comes from elsewhere. */
  readonly place: Place | null;
  /** The pages that it comes from, where it comes from outside the article. */
  readonly pages: readonly Page[];
}

/** What stands beside each fact, by the fact's id. */
export function besideOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Beside[]> {
  // Of an event's statements the first is the event itself, so it is the one to keep.
  const told = new Map<string, Statement>(
    statementsIn(facts)
      .toReversed()
      .map((statement) => [statement.fact.id, statement]),
  );
  const notes = facts
    .filter((fact) => fact.kind === "link")
    .flatMap((link) => {
      const [one, other] = link.between;
      return [
        { from: one.id, note: noteOf(link, told.get(other.id)) },
        { from: other.id, note: noteOf(link, told.get(one.id)) },
      ];
    });
  return new Map(
    [...Map.groupBy(notes, ({ from }) => from)].map(([from, some]) => [from, some.flatMap(({ note }) => note ?? [])]),
  );
}

function noteOf({ id, form, because }: Link, other: Statement | undefined): Beside | undefined {
  return other && { id, of: other.fact.id, form, because, text: textOf(other.fact), ...originOf(other.cites) };
}

function originOf(cites: readonly Citation[]): Pick<Beside, "place" | "pages"> {
  const inArticle = cites.find((cite) => "paragraph" in cite);
  return {
    place: inArticle ? { paragraph: inArticle.paragraph, sentence: inArticle.sentence } : null,
    pages: pagesOf(cites),
  };
}

/** The pages outside the article among the citations, each once. */
export function pagesOf(cites: readonly Citation[]): readonly Page[] {
  return [...new Set(cites.flatMap((cite) => ("paragraph" in cite ? [] : [cite.source])))];
}
