import { z } from "zod";
import { placeId } from "./id.ts";
import { writtenName } from "./written-name.ts";

const base = { kind: z.literal("place"), id: placeId, writtenForms: z.array(writtenName) };

const undisputedPlace = z
  .strictObject({
    ...base,
    form: z.enum(["city", "country"]),
    name: z.string(),
    within: placeId.nullable(),
  })
  .meta({ id: "undisputedPlace", title: "A city or a country" });

const disputedIsland = z
  .strictObject({
    ...base,
    form: z.enum(["island", "island group"]),
    names: z.strictObject({ fromRussian: z.string(), fromJapanese: z.string() }),
  })
  .meta({
    id: "disputedIsland",
    title: "A disputed island",
    description: "Russia administers it and Japan claims it. It has two names, neither the first.",
  });

const islandSet = z
  .strictObject({
    ...base,
    form: z.literal("islands"),
    name: z.string(),
    count: z.int().min(1).describe("The Habomai group counts as one."),
    named: z.array(placeId).describe("Those that the source names."),
  })
  .meta({ id: "islandSet", title: "Islands that the source counts together" });

export const place = z
  .discriminatedUnion("form", [undisputedPlace, disputedIsland, islandSet])
  .meta({ id: "place", title: "A place" });
