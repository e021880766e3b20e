import type { Fact } from "@communique/domain";
import { type FactJson, toJson } from "@communique/domain/json";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";

export const factsRouter = {
  /** The facts of one kind, or all; those of one paragraph of the article, or all. Facts inside a fact are ids. */
  list: procedure
    .input(
      z
        .object({ kind: z.string().min(1).max(40).optional(), paragraph: z.int().min(1).max(1000).optional() })
        .default({}),
    )
    .query(({ ctx, input }): readonly FactJson[] => {
      const { facts } = ctx.service.bank;
      const kinds: readonly string[] = [...new Set(facts.map(({ kind }) => kind))];
      if (input.kind !== undefined && !kinds.includes(input.kind)) {
        throw new Refusal(
          "invalid-input",
          `There are no facts of the kind ${input.kind}.`,
          `Ask for ${kinds.join(", ")}.`,
        );
      }
      return facts
        .filter(
          (fact) =>
            (input.kind === undefined || fact.kind === input.kind) &&
            (input.paragraph === undefined || isCitedFrom(fact, input.paragraph)),
        )
        .map((fact) => toJson(fact));
    }),

  byId: procedure.input(z.object({ id: z.string().min(1).max(200) })).query(({ ctx, input }): FactJson => {
    const fact = ctx.service.bank.facts.find(({ id }) => id === input.id);
    if (!fact) {
      throw new Refusal(
        "unknown-fact",
        `There is no fact with the id ${input.id}.`,
        "facts.list gives the ids of all.",
      );
    }
    return toJson(fact);
  }),

  /** What the facts are drawn from. */
  sources: procedure.query(({ ctx }): readonly FactJson[] =>
    ctx.service.bank.facts.filter(({ kind }) => kind === "article" || kind === "page").map((fact) => toJson(fact)),
  ),
};

function isCitedFrom(fact: Fact, paragraph: number): boolean {
  return "cites" in fact && fact.cites.some((citation) => "paragraph" in citation && citation.paragraph === paragraph);
}
