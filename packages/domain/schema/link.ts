import { z } from "zod";
import { factId, linkId } from "./id.ts";

export const link = z
  .strictObject({
    kind: z.literal("link"),
    id: linkId,
    form: z
      .enum(["told twice", "in tension", "sources differ"])
      .describe(
        "Told twice: one source tells of one thing in two places, at least in part. In tension: one source tells two things that pull apart. Sources differ: two sources tell one thing differently.",
      ),
    between: z.tuple([factId, factId]),
    because: z.string().describe("Why they are linked, in a sentence."),
  })
  .meta({
    id: "link",
    title: "A link",
    description: "Two facts that belong together, of which neither is resolved into the other.",
  });
