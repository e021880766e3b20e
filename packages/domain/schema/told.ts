import { z } from "zod";
import { topics } from "../src/model/topic.ts";
import { atLeastOne } from "./at-least.ts";
import { outletId, sourceId } from "./id.ts";
import { day } from "./when.ts";

const articleCitation = z
  .strictObject({
    source: sourceId,
    paragraph: z.int().min(1),
    sentence: z.int().min(1).describe("Counted from 1 in its paragraph."),
    propositions: atLeastOne(z.enum(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]))
      .exactOptional()
      .describe("Which of the things that the sentence states are told here, by their order in the sentence."),
    quote: z.string().exactOptional().describe("The words that the article itself prints in quotation marks."),
    credit: z
      .strictObject({ outlet: outletId, dated: day })
      .exactOptional()
      .describe("The outlet that the sentence names for what it says, and the date it gives."),
  })
  .meta({ id: "articleCitation", title: "A sentence of the article" });

const pageCitation = z
  .strictObject({
    source: sourceId,
    quote: z.string().exactOptional().describe("A few words of the page, in its own language."),
  })
  .meta({ id: "pageCitation", title: "A page outside the article" });

const cites = atLeastOne(z.union([articleCitation, pageCitation])).meta({
  id: "citations",
  title: "Where it stands",
});

export const topicList = atLeastOne(z.enum(topics)).meta({
  id: "topics",
  description: "What it is about, for choosing what to study.",
});

/** What everything told has: its standing, and where it stands. */
export function told<Standing extends z.ZodType>(standing: Standing) {
  return { standing, cites };
}

/** One thing that is told of an event or a document, with its own standing and its own sentence. */
export function aspect<Is extends z.ZodType, Standing extends z.ZodType>(is: Is, standing: Standing) {
  return z.strictObject({ is, ...told(standing) });
}
