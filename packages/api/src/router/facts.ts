import { type Fact, factById, statementsAt } from "@communique/domain";
import { type FactJson, toJson } from "@communique/domain/json";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";

export const factsRouter = {
  /** The facts of one kind, or all; those of which a paragraph of the article tells something, or all. Facts inside a fact are ids. */
  list: procedure
    .input(
      z
        .object({ kind: z.string().min(1).max(40).optional(), paragraph: z.int().min(1).max(1000).optional() })
        .default({}),
    )
    .query(({ ctx, input }): readonly FactJson[] => {
      const { facts } = ctx.service.banks.article;
      const kinds: readonly string[] = [...new Set(facts.map(({ kind }) => kind))];
      if (input.kind !== undefined && !kinds.includes(input.kind)) {
        throw new Refusal(
          "invalid-input",
          `There are no facts of the kind ${input.kind}.`,
          `Ask for ${kinds.join(", ")}.`,
        );
      }
      const told = input.paragraph === undefined ? facts : factsToldIn(facts, input.paragraph);
      return told.filter((fact) => input.kind === undefined || fact.kind === input.kind).map((fact) => toJson(fact));
    }),

  byId: procedure.input(z.object({ id: z.string().min(1).max(200) })).query(({ ctx, input }): FactJson => {
    const answer = factById(ctx.service.banks.article.facts, input.id);
    if (answer.outcome === "found") return toJson(answer.fact);
    const { id, nearest } = answer;
    const guess = nearest.length > 0 ? `Is ${nearest.join(" or ")} meant? ` : "";
    throw new Refusal(
      "unknown-fact",
      `There is no fact with the id ${id}.`,
      `${guess}facts.list gives the ids of all.`,
    );
  }),

  /** What the facts are drawn from. */
  sources: procedure.query(({ ctx }): readonly FactJson[] =>
    ctx.service.banks.article.facts
      .filter(({ kind }) => kind === "article" || kind === "page")
      .map((fact) => toJson(fact)),
  ),
};

/** The facts of which something is told in a paragraph, in the order of the facts: none where there is no such paragraph. */
function factsToldIn(facts: readonly Fact[], paragraph: number): readonly Fact[] {
  const told = facts
    .filter((fact) => fact.kind === "article")
    .map(({ id }) => statementsAt(facts, { source: id, paragraph }))
    .flatMap((answer) => (answer.outcome === "found" ? answer.statements : []));
  const ids = new Set<string>(told.map(({ fact }) => fact.id));
  return facts.filter(({ id }) => ids.has(id));
}
