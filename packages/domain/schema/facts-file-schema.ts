import { z } from "zod";
import { factSchema } from "./fact-schema.ts";

const factsFile = z
  .strictObject({
    $schema: z.literal("./schema.json"),
    version: z.string().describe("The version of the package that these facts belong to."),
    article: z.array(factSchema).describe("What the article tells; a fact stands after those that it refers to."),
    background: z.array(factSchema).describe("What other sources tell; it refers to facts of the article too."),
  })
  .meta({
    title: "The October 2000 talks between Russia and Japan on a peace treaty",
    description: "Typed, cited facts: each tells what kind of statement its source makes, and where.",
  });

/** The JSON Schema of `facts.json`, in the dialect of 2020-12; a fact by itself is `#/$defs/fact`. */
export function factsFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(factsFile, {
    override: ({ zodSchema, jsonSchema }) => {
      // A list with a least length is one kind of element and a count, not a first element and further ones.
      if (zodSchema._zod.def.type === "tuple" && jsonSchema.items !== false) delete jsonSchema.prefixItems;
      // Zod writes down the largest exact integer, which tells a reader nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, $id: "urn:communique:facts-schema", ...schema };
}
