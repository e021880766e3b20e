import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

const whole = new URL(
  "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  import.meta.url,
);

/** From the first to the last of them. */
const letters: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Of Inter, the letters and weights that pages are set in. All other letters come from the whole font, when a page has them. */
export async function interSubset(): Promise<Uint8Array> {
  const text = letters
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((letter) => String.fromCodePoint(letter))
    .join("");
  return subsetFont(await readFile(whole), text, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 600 } },
  });
}
