import { typographic } from "../ui/typographic.ts";
import type { Entry } from "./entries.ts";
import { Mark } from "./mark.tsx";

interface Example {
  readonly form: Entry["extent"]["form"];
  readonly course: Entry["course"];
  readonly origin: Entry["origin"];
  readonly open?: "left";
  readonly meaning: string;
}

const examples: readonly Example[] = [
  { form: "day", course: "done", origin: "article", meaning: "a day" },
  { form: "range", course: "done", origin: "article", meaning: "days that are filled, from the first to the last" },
  { form: "band", course: "done", origin: "article", meaning: "some time within: a month, a year, a decade" },
  { form: "band", course: "done", origin: "article", open: "left", meaning: "no first day is told" },
  {
    form: "range",
    course: "due",
    origin: "article",
    meaning: "due: hollow and dashed; whether it came about, the article cannot tell",
  },
  { form: "range", course: "done", origin: "elsewhere", meaning: "from another source, never from the article" },
];

/** How to read the marks. */
export function MarkLegend() {
  return (
    <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
      {examples.map(({ form, course, origin, open, meaning }) => (
        <li className="flex items-center gap-3" key={meaning}>
          <svg aria-hidden className="h-4 w-10 shrink-0">
            <Mark
              height={12}
              of={{ origin, course, extent: { form } }}
              open={open}
              width={form === "day" ? 12 : 36}
              x={form === "day" ? 14 : 2}
              y={2}
            />
          </svg>
          {meaning}
        </li>
      ))}
      <li className="flex items-center gap-3">
        <svg aria-hidden className="h-4 w-10 shrink-0">
          <rect className="fill-wash stroke-accent" height={15} rx={2} width={12} x={14} y={0.5} />
        </svg>
        {typographic("the talks, 23–24 October 2000")}
      </li>
    </ul>
  );
}
