import { z } from "zod";
import { statuses } from "../src/model/standing.ts";
import { atLeastOne } from "./at-least.ts";
import { actorId } from "./id.ts";

export const status = z.enum(statuses).meta({ id: "status", description: "What kind of statement it is." });

const voice = z
  .strictObject({
    by: actorId,
    does: z.enum([
      "says",
      "reports",
      "believes",
      "hopes",
      "announces",
      "confirms",
      "schedules",
      "plans",
      "denies",
      "charges",
    ]),
  })
  .meta({ id: "voice", title: "A voice", description: "One speaker, and what that speaker does with the statement." });

const said = atLeastOne(voice).meta({
  id: "chain",
  title: "Who says it",
  description: "From the voice nearest to the article to the one farthest from it.",
});

export const stated = z
  .strictObject({ status: z.literal("stated") })
  .meta({ id: "stated", description: "The source says it in its own voice, without hedge." });

const judged = z
  .strictObject({ status: z.literal("judged") })
  .meta({ id: "judged", description: "The source's writer evaluates or forecasts." });

const inferred = z
  .strictObject({ status: z.literal("inferred"), hedge: z.string().describe("The word that carries the hedge.") })
  .meta({ id: "inferred", description: "The source's writer infers, with a hedge." });

const attributed = z
  .strictObject({
    status: z.literal("attributed"),
    said,
    speakerGiven: z
      .enum(["in the sentence", "carried over"])
      .describe("Whether the sentence itself gives the speaker, or one before it does."),
  })
  .meta({ id: "attributed", description: "Somebody named, or at least described, says it." });

const reported = z
  .strictObject({ status: z.literal("reported"), hedge: z.string().describe("“Reportedly”, “was reported”.") })
  .meta({ id: "reported", description: "Reports without an author." });

const denied = z
  .strictObject({ status: z.literal("denied"), said })
  .meta({ id: "denied", description: "Somebody denies it; whether it is so stays open." });

export const planned = z
  .strictObject({
    status: z.literal("planned"),
    stage: z.enum(["announced", "apparently confirmed", "scheduled", "possible", "apparently not finalised"]),
    said: said.describe("The announcer; or whoever else makes the plan known."),
  })
  .meta({ id: "planned", description: "It is due; the source does not tell whether it came about." });

const charged = z
  .strictObject({ status: z.literal("charged"), said })
  .meta({ id: "charged", description: "An accusation, not a finding." });

export const standing = z
  .discriminatedUnion("status", [stated, judged, inferred, attributed, reported, denied, planned, charged])
  .meta({ id: "standing", title: "Standing", description: "What kind of statement the source makes." });
