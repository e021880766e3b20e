import type {
  Actor,
  Article,
  ArticleCitation,
  Citation,
  Fact,
  NonEmpty,
  Standing,
  Statement,
} from "@communique/domain";
import { statementsIn } from "@communique/domain";
import { labelOfActor, labelOfPersons, labelOfWhen, namesOf, sentenceOfTenure } from "@communique/domain/wording";
import type { Detail } from "../ui/details.tsx";
import type { Place } from "../ui/source-address.ts";

/** What one sentence of the article tells of one fact. */
export interface Told {
  readonly fact: Statement["fact"];
  readonly text: string;
  readonly standing: Standing;
  /** What of the fact this sentence gives: its time, its place, who took part. */
  readonly details: readonly Detail[];
  /** "AFP, 25 October 2000", where the sentence names an outlet. */
  readonly credit: string | null;
}

export interface SentenceTold extends Place {
  readonly told: readonly Told[];
}

/** Each sentence of the article, in its order, with all that it tells, fact by fact. */
export function sentencesTold(article: Article, facts: readonly Fact[]): readonly SentenceTold[] {
  const statements = statementsIn(facts);
  return article.sentences.flatMap((count, index) =>
    Array.from({ length: count }, (_, inParagraph) => {
      const place = { paragraph: index + 1, sentence: inParagraph + 1 };
      return { ...place, told: toldAt(statements, article, place) };
    }),
  );
}

function toldAt(statements: readonly Statement[], article: Article, place: Place): readonly Told[] {
  const here = statements.filter(({ cites }) => cites.some((cite) => stands(cite, article, place)));
  const firstLetter = ({ cites }: Statement) =>
    cites.find((cite) => stands(cite, article, place))?.propositions?.[0] ?? "";
  const inOrder = here.toSorted((one, other) => firstLetter(one).localeCompare(firstLetter(other)));
  return [...Map.groupBy(inOrder, ({ fact }) => fact)].flatMap(([fact, [first, ...rest]]) =>
    first
      ? {
          fact,
          text: textOf(fact),
          standing: first.standing,
          details: [first, ...rest].flatMap(detailOf),
          credit: creditOf(first.cites.find((cite) => stands(cite, article, place))),
        }
      : [],
  );
}

function stands(cite: Citation, article: Article, { paragraph, sentence }: Place): cite is ArticleCitation {
  return "paragraph" in cite && cite.source === article && cite.paragraph === paragraph && cite.sentence === sentence;
}

/** A fact in a sentence or, where it has none, by its name. */
export function textOf(fact: Statement["fact"]): string {
  switch (fact.kind) {
    case "claim":
    case "position":
      return fact.says;
    case "tenure":
      return sentenceOfTenure(fact);
    case "term":
      return `${fact.name} stands for ${fact.standsFor}.`;
    case "usage":
      return `“${fact.name}” presumes that ${fact.presumes}.`;
    case "event":
    case "instrument":
      return `${fact.name.charAt(0).toUpperCase()}${fact.name.slice(1)}`;
  }
}

/** What a statement gives of its fact, where that is its time, its place or who took part. */
export function detailOf(statement: Statement): readonly Detail[] {
  switch (statement.relation) {
    case "when": {
      const { inferred } = statement.is;
      const note = { nothing: "", year: " (the year is inferred)", date: " (inferred)" }[inferred];
      return [{ name: "When", value: `${labelOfWhen(statement.is)}${note}` }];
    }
    case "where":
      return [{ name: "Where", value: statement.is.name }];
    case "chairs":
      return [{ name: "Presiding", value: labelOfPersons(statement.is) }];
    case "between": {
      const { meetFor } = statement.fact;
      return [{ name: "Meeting", value: `${labelOfPersons(statement.is)}${meetFor ? `, for ${meetFor}` : ""}` }];
    }
    case "by":
      return [{ name: "By", value: doersOf(statement.is) }];
    default:
      return [];
  }
}

/** Several by their countries, since not each is called by its capital. */
function doersOf(actors: NonEmpty<Actor>): string {
  return actors.length === 1 ? labelOfActor(actors[0]) : namesOf(actors);
}

function creditOf(cite: Citation | undefined): string | null {
  const credit = cite && "credit" in cite ? cite.credit : undefined;
  return credit
    ? `${credit.outlet.name}, ${labelOfWhen({ precision: "day", on: credit.dated, inferred: "year" })}`
    : null;
}
