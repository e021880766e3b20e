import { surroundings } from "@communique/domain/geo";
import { drawnPath, onSheet, sheet } from "./drawn-map.ts";

const margin = 100;

/** As the edge of land is everywhere, which is nearly the same in light and in dark: a picture does not know the page's colours. */
const edge = "#867f6e";

/** A picture of the land that lies behind the islands, or just beyond the edge of the sheet: made when the page is built. */
export function landAround(): string {
  const { width, height } = sheet;
  const land = `fill="${edge}" fill-opacity="0.25" stroke="${edge}" stroke-width="0.75"`;
  const paths = landNear().map((rings) => `<path ${land} d="${drawnPath(rings)}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join("")}</svg>`;
}

/** The rings of each land, without those that are far off. */
function landNear() {
  return surroundings.features
    .map(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()))
    .map((rings) => rings.filter((ring) => ring.some(isNear)))
    .filter((rings) => rings.length > 0);
}

function isNear(position: readonly number[]): boolean {
  const [x, y] = onSheet(position);
  return x > -margin && x < sheet.width + margin && y > -margin && y < sheet.height + margin;
}
