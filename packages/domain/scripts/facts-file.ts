import manifest from "../package.json" with { type: "json" };
import { factsFileSchema } from "../schema/facts-file-schema.ts";
import { toJson } from "../src/json.ts";
import { allFacts } from "./all-facts.ts";

/** The text of `facts.json`. */
export function factsFile(): string {
  const { article, background } = allFacts;
  return asFile({
    $schema: "./schema.json",
    version: manifest.version,
    article: article.map((fact) => toJson(fact)),
    background: background.map((fact) => toJson(fact)),
  });
}

/** The text of `schema.json`. */
export function schemaFile(): string {
  return asFile(factsFileSchema());
}

function asFile(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
