import type { OverviewView } from "@communique/api";
import { SameAsTable } from "../ui/same-as-table.tsx";
import { noneCounts } from "./figures.ts";

const height = 140;

interface HistogramProps {
  readonly overview: OverviewView;
}

/** How many have which share of the points. */
export function HistogramPicture({ overview }: HistogramProps) {
  return (
    <section aria-labelledby="histogram" className="grid gap-3">
      <h2 className="font-semibold text-2xl" id="histogram">
        How the points lie
      </h2>
      {overview.histogram.length > 0 ? <Bars overview={overview} /> : <p>{noneCounts}</p>}
    </section>
  );
}

function Bars({ overview: { histogram, attempts } }: HistogramProps) {
  const most = Math.max(1, ...histogram.map((bin) => bin.attempts));
  const share = 100 / histogram.length;
  const fullest = histogram.find((bin) => bin.attempts === most);
  const name = `Points of ${attempts} ${attempts === 1 ? "attempt" : "attempts"}, at most ${most} of them between ${fullest?.from} and ${fullest?.until} percent`;
  return (
    <>
      <div>
        <svg aria-label={name} height={height + 20} role="img" width="100%">
          {histogram.map(({ from, until, attempts: count }, index) => (
            <g key={from}>
              <title>{`${from} to ${until} percent: ${count}`}</title>
              <rect
                className={count > 0 ? "fill-accent" : "fill-rule"}
                height={count > 0 ? (height * count) / most : 2}
                rx={2}
                width={`${share * 0.86}%`}
                x={`${share * (index + 0.07)}%`}
                y={count > 0 ? 18 + height - (height * count) / most : 16 + height}
              />
              {count > 0 && (
                <text
                  className="fill-ink text-xs tabular-nums"
                  textAnchor="middle"
                  x={`${share * (index + 0.5)}%`}
                  y={14 + height - (height * count) / most}
                >
                  {count}
                </text>
              )}
            </g>
          ))}
        </svg>
        <p aria-hidden className="flex justify-between text-soft text-xs">
          <span>0% of the points</span>
          <span>50%</span>
          <span>100%</span>
        </p>
      </div>
      <SameAsTable
        columns={["Share of the points", "Attempts"]}
        name="How the points lie"
        rows={histogram.map(({ from, until, attempts: count }) => [`${from} to ${until}%`, count])}
      />
    </>
  );
}
