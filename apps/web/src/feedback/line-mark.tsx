export interface LineMarkProps {
  readonly look: "given" | "right" | "wrong";
  /** Whose it is, where two stand on one line: the one above it, the other below. */
  readonly name?: "yours" | "right";
  /** Where it stands, from 0 at the beginning of the line to 1. */
  readonly share: number;
}

const looks = {
  given: { fill: "fill-accent", radius: 8, sign: "" },
  right: { fill: "fill-correct", radius: 9, sign: "M-4 0L-1 3L4-3" },
  wrong: { fill: "fill-wrong", radius: 9, sign: "M-3-3L3 3M-3 3L3-3" },
} as const;

const heights = { yours: -14, right: 22 } as const;

/** A time on a line; whether it is right, a sign says as well as a colour. */
export function LineMark({ look, name, share }: LineMarkProps) {
  const { fill, radius, sign } = looks[look];
  return (
    <svg aria-hidden className="overflow-visible" focusable="false" x={`${share * 100}%`} y="18">
      <circle className={`${fill} stroke-paper`} r={radius} strokeWidth="2" />
      <path className="fill-none stroke-paper" d={sign} strokeLinecap="round" strokeLinejoin="round" strokeWidth="2" />
      {name && (
        <text className={`font-medium text-xs ${fill}`} y={heights[name]} {...anchored(share, radius)}>
          {name}
        </text>
      )}
    </svg>
  );
}

/** At its ends a line has no room on both sides of a mark. */
function anchored(share: number, radius: number) {
  if (share < 0.06) return { textAnchor: "start", x: -radius } as const;
  return share > 0.94 ? ({ textAnchor: "end", x: radius } as const) : ({ textAnchor: "middle", x: 0 } as const);
}
