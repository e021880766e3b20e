import type { Fact, Link } from "../../src/model/fact.ts";
import type { Article } from "../../src/model/source.ts";
import { statementsIn } from "../../src/statements.ts";
import { printedParagraph } from "./article.ts";
import { printedBackground } from "./background.ts";
import { isOfArticle } from "./citation.ts";
import { printedLinks } from "./links.ts";
import { printedNamesWanted } from "./names-wanted.ts";
import type { Paint } from "./statement.ts";

interface Printing {
  readonly article: readonly Fact[];
  readonly background: readonly Fact[];
  /** One paragraph of the article alone, with the links of what it tells. */
  readonly paragraph?: number | undefined;
  readonly paint: Paint;
}

/** The facts for people who compare them with their sources. */
export function printedFacts({ article, background, paragraph, paint }: Printing): string {
  const statements = statementsIn(article);
  const sources = article.filter((fact) => fact.kind === "article");
  const paragraphs = sources.flatMap((source) => [
    paint("bold", source.name),
    "",
    ...numbersOf(source)
      .filter((number) => paragraph === undefined || number === paragraph)
      .flatMap((number) => printedParagraph({ article: source, paragraph: number, statements, paint })),
  ]);
  const ofBackground = paragraph === undefined ? statementsIn(background) : [];
  const all = [...statements, ...statementsIn(background)];
  const told = new Set<string>(
    all
      .filter(
        ({ cites }) =>
          paragraph === undefined || cites.some((cite) => isOfArticle(cite) && cite.paragraph === paragraph),
      )
      .map(({ fact }) => fact.id),
  );
  const links = [...article, ...background]
    .filter((fact): fact is Link => fact.kind === "link")
    .filter(({ between }) => between.some(({ id }) => told.has(id)));
  const wanted = paragraph === undefined ? printedNamesWanted([...article, ...background]) : [];
  return [
    ...paragraphs,
    ...section("Background", printedBackground(ofBackground, paint), paint),
    ...section("What belongs together", printedLinks(links, all, paint), paint),
    ...section("Names wanted", wanted, paint),
  ].join("\n");
}

/** The numbers of an article's paragraphs. */
export function numbersOf({ sentences }: Article): readonly number[] {
  return sentences.map((_, index) => index + 1);
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length > 0 ? [paint("bold", title), "", ...lines] : [];
}
