import { z } from "zod";
import { governmentId, groupId, organisationId, outletId, personId, unnamedId } from "./id.ts";
import { writtenPersonName } from "./written-name.ts";

const name = z.string().describe("As the article writes it, in English order.");

export const person = z
  .strictObject({
    kind: z.literal("person"),
    id: personId,
    name,
    given: z.string(),
    family: z.string(),
    writtenForms: z.array(writtenPersonName),
  })
  .meta({ id: "person", title: "A person" });

export const government = z
  .strictObject({
    kind: z.literal("government"),
    id: governmentId,
    name,
    adjective: z.string(),
    calledByCapital: z
      .enum(["Moscow", "Tokyo"])
      .nullable()
      .describe("The capital's name where it stands for the government."),
  })
  .meta({ id: "government", title: "A government" });

export const organisation = z
  .strictObject({
    kind: z.literal("organisation"),
    id: organisationId,
    name,
    form: z.enum(["ministry", "forum", "subcommittee"]),
    of: governmentId.nullable(),
  })
  .meta({ id: "organisation", title: "An organisation" });

export const outlet = z
  .strictObject({
    kind: z.literal("outlet"),
    id: outletId,
    name,
    form: z.enum(["newspaper", "news agency", "bulletin"]),
  })
  .meta({ id: "outlet", title: "An outlet of the press" });

export const group = z
  .strictObject({ kind: z.literal("group"), id: groupId, name, of: governmentId.nullable() })
  .meta({ id: "group", title: "A group", description: "People of whom the source speaks together, unnamed." });

export const unnamed = z.strictObject({ kind: z.literal("unnamed"), id: unnamedId, name }).meta({
  id: "unnamed",
  title: "Somebody unnamed",
  description: "Somebody, or a report, that the source leaves unnamed. The name is a description.",
});
