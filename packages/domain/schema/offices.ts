import { z } from "zod";
import { governmentId, officeId, organisationId, personId, tenureId } from "./id.ts";
import { stated } from "./standing.ts";
import { told } from "./told.ts";
import { when } from "./when.ts";

export const office = z
  .strictObject({
    kind: z.literal("office"),
    id: officeId,
    title: z.string(),
    of: z.union([governmentId, organisationId]),
    seats: z.enum(["one", "several"]).describe("One seat: nobody else holds it at the same time."),
  })
  .meta({ id: "office", title: "An office" });

export const tenure = z
  .strictObject({
    kind: z.literal("tenure"),
    id: tenureId,
    holder: personId,
    office: officeId,
    asOf: when,
    ...told(stated),
  })
  .meta({
    id: "tenure",
    title: "A tenure",
    description: "Somebody holds an office at the time of which the source speaks.",
  });
