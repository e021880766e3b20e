import type { IslandOutline, SurroundingOutline } from "../src/geo/outline.ts";

interface Outlines {
  readonly name: string;
  readonly of: "IslandOutline" | "SurroundingOutline";
  readonly says: string;
  readonly outlines: readonly (IslandOutline | SurroundingOutline)[];
}

/** A TypeScript file that exports the outlines as one literal, many points to a line. */
export function outlineSource({ name, of, says, outlines }: Outlines): string {
  return `// biome-ignore-all format: made by \`pnpm --filter @communique/domain outlines\`, never edited by hand
import type { ${[of, "OutlineCollection"].sort().join(", ")} } from "./outline.ts";

/** ${says} */
export const ${name}: OutlineCollection<${of}> = {
  type: "FeatureCollection",
  features: [
${outlines.map(featureSource).join("\n")}
  ],
};
`;
}

function featureSource({ geometry, ...feature }: IslandOutline | SurroundingOutline): string {
  const members = Object.entries(feature).map(([name, value]) => `      ${name}: ${inOneLine(value)},`);
  return `    {
${members.join("\n")}
      geometry: { type: "${geometry.type}", coordinates:
${wrapped(JSON.stringify(geometry.coordinates))}
      },
    },`;
}

function inOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, " ")
    .replaceAll(/"(\w+)":/g, "$1:");
}

/** Lines of at most 120 characters, broken between two points. */
function wrapped(coordinates: string): string {
  return coordinates.replaceAll(/.{1,118}\],(?=\[)/g, "$&\n");
}
