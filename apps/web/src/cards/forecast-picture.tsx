import type { StudyView } from "@communique/api";
import { SameAsTable } from "../ui/same-as-table.tsx";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const height = 140;

/** How many cards fall due on each of the next thirty days. */
export function ForecastPicture({ forecast }: { readonly forecast: StudyView["forecast"] }) {
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  const sum = forecast.reduce((total, { due }) => total + due, 0);
  const fullest = forecast.find(({ due }) => due === most);
  const name = `${sum} ${sum === 1 ? "card falls" : "cards fall"} due in the next ${forecast.length} days, at most ${most} on one day${fullest ? ` (${date.format(new Date(fullest.day))})` : ""}`;
  const share = 100 / forecast.length;
  return (
    <section aria-labelledby="forecast" className="grid gap-3">
      <h2 className="font-semibold text-2xl" id="forecast">
        What falls due
      </h2>
      <p className="text-soft">
        {sum === 0 ? "Nothing falls due in the next thirty days." : `${name}. What is overdue counts to today.`}
      </p>
      {sum > 0 && (
        <div>
          <svg aria-label={name} height={height + 20} role="img" width="100%">
            {forecast.map(({ day: on, due }, index) => (
              <g key={on}>
                <title>{`${weekday.format(new Date(on))}: ${due}`}</title>
                <rect
                  className={due > 0 ? "fill-accent" : "fill-rule"}
                  height={due > 0 ? (height * due) / most : 2}
                  rx={2}
                  width={`${share * 0.8}%`}
                  x={`${share * (index + 0.1)}%`}
                  y={due > 0 ? 18 + height - (height * due) / most : 16 + height}
                />
                {due > 0 && (
                  <text
                    className="fill-ink text-xs tabular-nums"
                    textAnchor="middle"
                    x={`${share * (index + 0.5)}%`}
                    y={14 + height - (height * due) / most}
                  >
                    {due}
                  </text>
                )}
              </g>
            ))}
          </svg>
          <p aria-hidden className="flex justify-between text-soft text-xs">
            {[0, 10, 20, 29].map((index) => (
              <span key={index}>{index === 0 ? "Today" : day.format(new Date(forecast[index]?.day ?? 0))}</span>
            ))}
          </p>
        </div>
      )}
      <SameAsTable
        columns={["Day", "Cards due"]}
        name="What falls due"
        rows={forecast.map(({ day: on, due }) => [weekday.format(new Date(on)), due])}
      />
    </section>
  );
}
