import { z } from "zod";
import { atLeastTwo } from "./at-least.ts";
import { governmentId, instrumentId } from "./id.ts";
import { stated } from "./standing.ts";
import { aspect, topicList } from "./told.ts";
import { when } from "./when.ts";

const base = {
  kind: z.literal("instrument"),
  id: instrumentId,
  name: z.string().describe("With its article: “the 1956 declaration”."),
  alsoCalled: z.array(z.string()).describe("What else the source calls it, with the article."),
  parties: atLeastTwo(governmentId),
};

const document = z
  .strictObject({
    ...base,
    form: z.enum([
      "declaration",
      "signed treaty",
      "pact",
      "agreement",
      "statement",
      "communiqué",
      "letters",
      "compendium",
    ]),
    dated: aspect(when, stated),
    topics: topicList,
  })
  .meta({ id: "document", title: "A document", description: "Signed, sent or published on a date." });

const prospectiveTreaty = z
  .strictObject({ ...base, form: z.literal("treaty"), state: z.enum(["sought", "decided on"]) })
  .meta({
    id: "prospectiveTreaty",
    title: "A treaty that is no document yet",
    description: "No document yet, as far as the source tells.",
  });

const offer = z
  .strictObject({ ...base, form: z.literal("offer"), inside: instrumentId })
  .meta({ id: "offer", title: "An offer made inside a document, which is not that document" });

export const instrument = z
  .discriminatedUnion("form", [document, prospectiveTreaty, offer])
  .meta({ id: "instrument", title: "An instrument" });
