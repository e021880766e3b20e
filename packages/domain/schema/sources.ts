import { z } from "zod";
import { atLeastOne } from "./at-least.ts";
import { sourceId } from "./id.ts";

export const article = z
  .strictObject({
    kind: z.literal("article"),
    id: sourceId,
    name: z.string(),
    short: z.string().describe("How a margin note names it."),
    sentences: atLeastOne(z.int().min(1)).describe("How many sentences each paragraph has, in order."),
  })
  .meta({ id: "article", title: "The article", description: "Its sentences are numbered by paragraph, from 1." });

export const page = z
  .strictObject({
    kind: z.literal("page"),
    id: sourceId,
    name: z.string(),
    address: z.string().describe("The address without its scheme."),
    grade: z
      .enum(["A", "B", "C"])
      .describe(
        "A: official text or ministry; B: established press, archive or academic work; C: mirror, blog or secondary.",
      ),
  })
  .meta({ id: "page", title: "A page outside the article" });
