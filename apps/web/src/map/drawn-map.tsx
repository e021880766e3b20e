import type { Drawing, DrawnIsland } from "./drawing.ts";
import type { IslandNames } from "./islands.ts";

/** Land, islands and names: the islands in one colour, no country on any of it. */
export function DrawnMap({ drawing: { land, islands, labels } }: { readonly drawing: Drawing }) {
  return (
    <>
      {land.map(({ name, path }) => (
        <path
          className="fill-rule stroke-edge [stroke-width:0.5] [vector-effect:non-scaling-stroke]"
          d={path}
          key={name}
        >
          <title>{name}</title>
        </path>
      ))}
      {islands.map((island) => (
        <IslandShape island={island} key={island.anchor} />
      ))}
      <g className="pointer-events-none" textAnchor="middle">
        {labels.land.map(({ lines, at: [x, y], from }) => (
          <text className="fill-soft italic" data-from={from} key={`${lines.join(" ")}, ${from}`} x={x} y={y}>
            {lines.map((line, index) => (
              <tspan dy={index === 0 ? 0 : "1.2em"} key={line} x={x}>
                {line}{" "}
              </tspan>
            ))}
          </text>
        ))}
        {labels.islands.map(({ names, at: [x, y], from, anchor }) => (
          <NameOnMap anchor={anchor} from={from} key={names.fromRussian} names={names} x={x} y={y} />
        ))}
      </g>
    </>
  );
}

function IslandShape({ island: { anchor, names, path } }: { readonly island: DrawnIsland }) {
  return (
    <a
      aria-label={names.fromRussian === names.fromJapanese ? names.fromRussian : inAlphabet(names).join(" / ")}
      className="island"
      data-island={anchor}
      href={`#${anchor}`}
    >
      <path
        className="fill-transparent stroke-transparent [stroke-width:18] [vector-effect:non-scaling-stroke]"
        d={path}
      />
      <path className="island-shape" d={path} />
    </a>
  );
}

interface NameOnMapProps {
  readonly names: IslandNames;
  readonly x: number;
  readonly y: number;
  readonly from: string;
  readonly anchor: "start" | "middle" | "end";
}

function NameOnMap({ names, x, y, from, anchor }: NameOnMapProps) {
  const { fromRussian, fromJapanese } = names;
  const [first] = inAlphabet(names);
  const place = { className: "fill-ink font-medium", x, y, textAnchor: anchor } as const;
  if (fromRussian === fromJapanese)
    return (
      <text data-from={from} {...place}>
        {fromRussian}
      </text>
    );
  return (
    <g className="both-names" data-alphabet={first === fromRussian ? "russian" : "japanese"} data-from={from}>
      <text data-first="russian" {...place}>
        {fromRussian} / {fromJapanese}
      </text>
      <text data-first="japanese" {...place}>
        {fromJapanese} / {fromRussian}
      </text>
    </g>
  );
}

function inAlphabet({ fromRussian, fromJapanese }: IslandNames): readonly string[] {
  return [fromRussian, fromJapanese].sort();
}
