import type { Fact } from "../../src/model/fact.ts";
import { type NameWanted, namesWanted } from "../../src/names/names-wanted.ts";

/** Which names are still looked for, in which script: a form goes in with the page that shows it. */
export function printedNamesWanted(facts: readonly Fact[]): readonly string[] {
  const lines = namesWanted(facts).map(({ of, wanted }) => `  ${labelOf(of)}: ${wanted.join(", ")}  ${of.id}`);
  return lines.length > 0 ? [...lines, ""] : [];
}

function labelOf(of: NameWanted["of"]): string {
  return "names" in of ? [...new Set(Object.values(of.names))].join(" / ") : of.name;
}
