import type { OutlinedView } from "@communique/quiz";
import type { ReactNode } from "react";
import { type Drawn, drawnPlaces, onSheet, sheet } from "./drawn-map.ts";
import { landAddress } from "./land-address.ts";

interface IslandMapProps {
  readonly options: readonly OutlinedView[];
  /** What surrounds the shapes of one place: a button, or nothing but a group with a colour. */
  readonly place: (drawn: Drawn, shapes: ReactNode) => ReactNode;
}

const [hokkaidoX, hokkaidoY] = onSheet([144.75, 43.5]);

/** The disputed islands in one neutral colour, each place with a letter beside it, and the land by which one finds them. */
export function IslandMap({ options, place }: IslandMapProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its parts are named, and the list beside it says the same
    <svg className="block h-auto max-h-[26rem] w-full" viewBox={`0 0 ${sheet.width} ${sheet.height}`}>
      <image height={sheet.height} href={landAddress} width={sheet.width} />
      <text className="fill-soft font-sans" fontSize="18" textAnchor="middle" x={hokkaidoX} y={hokkaidoY}>
        Hokkaido
      </text>
      {drawnPlaces(options).map((drawn) =>
        place(
          drawn,
          <>
            <path className="stroke-paper" d={drawn.path} strokeWidth="1" vectorEffect="non-scaling-stroke" />
            <circle className="fill-transparent stroke-none" cx={drawn.at.x} cy={drawn.at.y} r="34" />
            <circle className="badge stroke-edge" cx={drawn.at.x} cy={drawn.at.y} r="18" strokeWidth="1.5" />
            <text
              className="letter font-sans font-semibold"
              dominantBaseline="central"
              fontSize="20"
              stroke="none"
              textAnchor="middle"
              x={drawn.at.x}
              y={drawn.at.y}
            >
              {drawn.letter}
            </text>
          </>,
        ),
      )}
    </svg>
  );
}
