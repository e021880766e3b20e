import { chronology, type Fact, type Page, type Statement, statementsIn, type Usage } from "@communique/domain";
import { labelOfWhen, namesOf } from "@communique/domain/wording";
import { pagesOf } from "../source/beside.ts";
import { detailOf, type Told, textOf } from "../source/told.ts";
import type { Detail } from "../ui/details.tsx";

/** Something that a source outside the article tells. */
export interface ToldElsewhere extends Pick<Told, "fact" | "text" | "standing"> {
  readonly details: readonly Detail[];
  readonly pages: readonly Page[];
}

/** A dated event or document, and what is told of it. */
interface Entry extends ToldElsewhere {
  readonly time: string;
  readonly told: readonly ToldElsewhere[];
}

export interface Background {
  readonly entries: readonly Entry[];
  /** What is told of no one time. */
  readonly timeless: readonly ToldElsewhere[];
  /** Words that take a side. */
  readonly words: readonly ToldElsewhere[];
}

/** What the given facts tell, in the order of time; a claim goes with the first dated thing that it is about. */
export function backgroundOf(facts: readonly Fact[]): Background {
  const statements = statementsIn(facts);
  const dated = chronology(facts);
  const datedIds = new Set<string>(dated.map(({ fact }) => fact.id));
  const ownerOf = ({ fact }: Statement) =>
    "about" in fact ? fact.about.find(({ id }) => datedIds.has(id))?.id : undefined;
  const spoken = statements.filter(({ relation }) => relation === "claim" || relation === "position");
  const held = statements.filter(({ relation }) => relation === "tenure" || relation === "term");
  return {
    entries: dated.map(({ fact, when }) => ({
      ...elsewhere(
        fact,
        statements.filter((statement) => statement.fact === fact),
      ),
      time: labelOfWhen(when),
      told: spoken.filter((statement) => ownerOf(statement) === fact.id).map(alone),
    })),
    timeless: [...spoken.filter((statement) => ownerOf(statement) === undefined), ...held].map(alone),
    words: statements.filter(({ relation }) => relation === "usage").map(alone),
  };
}

function alone(statement: Statement): ToldElsewhere {
  return elsewhere(statement.fact, [statement]);
}

/** A fact of another source, whole, with the pages on which it stands. */
export function elsewhere(fact: Statement["fact"], statements: readonly Statement[]): ToldElsewhere {
  return {
    fact,
    text: textOf(fact),
    standing: fact.kind === "instrument" ? fact.dated.standing : fact.standing,
    details: statements.flatMap(detailsOf),
    pages: pagesOf(statements.flatMap(({ cites }) => cites)),
  };
}

/** What its name does not tell; the time is told above it. */
export function detailsOf(statement: Statement): readonly Detail[] {
  const { fact } = statement;
  if (statement.relation === "usage") return detailsOfUsage(statement.fact);
  if (statement.relation !== "when") return detailOf(statement);
  const { is } = statement;
  return [
    ...(is.precision === "day" && is.oldStyle
      ? [{ name: "Old Style", value: labelOfWhen({ ...is, on: is.oldStyle }) }]
      : []),
    ...(fact.kind === "instrument" ? [{ name: "Between", value: namesOf(fact.parties) }] : []),
  ];
}

function detailsOfUsage({ alsoCalled, writtenForms, usedBy, contestedBy }: Usage): readonly Detail[] {
  return [
    { name: "Also", value: [...alsoCalled, ...writtenForms.map(({ text }) => text)].join(" · ") },
    { name: "Used by", value: namesOf(usedBy) },
    { name: "Contested by", value: namesOf(contestedBy) },
  ].filter(({ value }) => value !== "");
}
