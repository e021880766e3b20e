import { z } from "zod";
import type { Fact } from "../src/model/fact.ts";
import { government, group, organisation, outlet, person, unnamed } from "./actors.ts";
import { event } from "./events.ts";
import { instrument } from "./instruments.ts";
import { link } from "./link.ts";
import { office, tenure } from "./offices.ts";
import { place } from "./places.ts";
import { article, page } from "./sources.ts";
import { claim, issue, position } from "./worded.ts";
import { term, usage } from "./words.ts";

/** The schema of each kind of fact as JSON. */
export const schemaOfKind = {
  article,
  page,
  person,
  government,
  organisation,
  outlet,
  group,
  unnamed,
  place,
  office,
  tenure,
  instrument,
  event,
  issue,
  claim,
  position,
  term,
  usage,
  link,
} satisfies Record<Fact["kind"], z.ZodType>;

/** Any fact as JSON. */
export const factSchema = z.union(Object.values(schemaOfKind)).meta({
  id: "fact",
  title: "A fact",
  description: "Plain data, in which every fact inside a fact is its id.",
});
