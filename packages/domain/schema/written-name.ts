import { z } from "zod";
import { sourceId } from "./id.ts";

const form = {
  script: z.enum(["Latin", "Cyrillic", "Japanese"]),
  text: z.string(),
  reading: z.string().exactOptional().describe("How a Japanese form is read, in kana."),
  source: sourceId.describe("The page where this form was found."),
};

export const writtenName = z.strictObject(form).meta({
  id: "writtenName",
  title: "A written form",
  description: "A name as another script or another system of Latin spelling writes it.",
});

export const writtenPersonName = z
  .strictObject({
    ...form,
    family: z.string(),
    given: z.string().nullable().describe("Null where this form is the family name alone."),
    patronymic: z.string().exactOptional(),
  })
  .meta({
    id: "writtenPersonName",
    title: "A written form of a person's name",
    description: "In parts, since scripts and traditions order them differently.",
  });
