import { z } from "zod";
import { atLeastOne } from "./at-least.ts";
import { governmentId, groupId, placeId, termId, usageId } from "./id.ts";
import { stated } from "./standing.ts";
import { told, topicList } from "./told.ts";
import { writtenName } from "./written-name.ts";

export const term = z
  .strictObject({
    kind: z.literal("term"),
    id: termId,
    name: z.string(),
    standsFor: z.string(),
    topics: topicList,
    ...told(stated),
  })
  .meta({ id: "term", title: "A term", description: "A word or an abbreviation, and what it stands for." });

export const usage = z
  .strictObject({
    kind: z.literal("usage"),
    id: usageId,
    name: z.string(),
    alsoCalled: z.array(z.string()).describe("Other words for it that take the same side."),
    writtenForms: z.array(writtenName),
    usedBy: atLeastOne(z.union([governmentId, groupId])).describe("Whose word it is."),
    contestedBy: z.array(z.union([governmentId, groupId])).describe("Who objects to it, as far as the source tells."),
    names: z.array(placeId).describe("The places that it names; none where it names an act or a status."),
    presumes: z.string().describe("What whoever uses it takes for granted, as a clause that can follow “that”."),
    topics: topicList,
    ...told(stated),
  })
  .meta({
    id: "usage",
    title: "A usage",
    description: "A word for something contested, which takes a side: to be known, not to be used in one's own voice.",
  });
