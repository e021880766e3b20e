import type { Paper } from "../printing.ts";

/** In millimetres, as in the style sheet. */
const sheets = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const;
const card = { width: 92, height: 64 };

/** Where to cut, at the edges of the sheet, for a ruler or a guillotine. */
export function CutMarks({ paper }: { readonly paper: Paper }) {
  const { width, height } = sheets[paper];
  const left = width / 2 - card.width;
  const top = height / 2 - 2 * card.height;
  const [right, bottom] = [width - left, height - top];
  return (
    <svg
      aria-hidden
      className="absolute top-0 left-0 stroke-ink"
      focusable="false"
      height={`${height}mm`}
      strokeWidth="0.2"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
    >
      {[0, 1, 2].map((column) => {
        const x = left + column * card.width;
        return <path d={`M${x} ${top - 5}v4M${x} ${bottom + 1}v4`} key={column} />;
      })}
      {[0, 1, 2, 3, 4].map((row) => {
        const y = top + row * card.height;
        return <path d={`M${left - 5} ${y}h4M${right + 1} ${y}h4`} key={row} />;
      })}
    </svg>
  );
}
