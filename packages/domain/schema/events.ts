import { z } from "zod";
import { atLeastOne } from "./at-least.ts";
import { eventId, governmentId, personId, placeId } from "./id.ts";
import { planned, stated } from "./standing.ts";
import { aspect, told, topicList } from "./told.ts";
import { when } from "./when.ts";

const gathering = z.enum(["talks", "visit", "trip", "meeting", "forum"]);

const heldGathering = z
  .strictObject({ ...base(stated), form: gathering, when: aspect(when, stated) })
  .meta({ id: "heldGathering", title: "A gathering that the source tells as having been held" });

const act = z
  .strictObject({
    ...base(stated),
    form: z.literal("act"),
    when: aspect(when, stated),
    clause: z.string().describe("The act as a clause in the past tense, without its date."),
    by: aspect(atLeastOne(z.union([personId, governmentId])), stated)
      .exactOptional()
      .describe("Whose act it is; the source names all of them."),
  })
  .meta({ id: "act", title: "What is done at a time without being a gathering" });

const plannedGathering = z
  .strictObject({ ...base(planned), form: gathering, due: aspect(when, planned) })
  .meta({ id: "plannedGathering", title: "A gathering that the source tells as due" });

export const event = z.union([heldGathering, act, plannedGathering]).meta({ id: "event", title: "An event" });

function base<Standing extends z.ZodType>(standing: Standing) {
  return {
    kind: z.literal("event"),
    id: eventId,
    name: z.string().describe("With its article and its date."),
    called: z.string().describe("With its article, but without its date and its place."),
    topics: topicList,
    ...told(standing),
    where: aspect(placeId, standing).exactOptional(),
    chairs: aspect(atLeastOne(personId), standing).exactOptional().describe("Who presided; all of them."),
    visitor: personId.exactOptional().describe("Who goes to the place of a visit."),
    between: aspect(z.tuple([personId, personId]), standing)
      .exactOptional()
      .describe("The people whom the source names as meeting; all of them, the visitor first."),
    meetFor: z.string().exactOptional().describe("What the people meet for, as a noun."),
    during: eventId.exactOptional().describe("An event that this one takes place at the margin of."),
  };
}
