import { RadioChips } from "../ui/radio-chips.tsx";
import type { Entry } from "./entries.ts";

const origins = [
  { value: "all", label: "The article and others" },
  { value: "article", label: "The article alone" },
] as const;

const courses = [
  { value: "all", label: "All" },
  { value: "done", label: "Held or done" },
  { value: "due", label: "Due" },
] as const;

/** What to show, and how much of it that is; the style sheet does the rest. */
export function Filters({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className="grid gap-4 print:hidden">
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <RadioChips legend="Told by" name="origin" options={origins} />
        <RadioChips legend="Held or due" name="course" options={courses} />
      </div>
      <p className="text-soft" role="status">
        {origins.flatMap(({ value: origin }) =>
          courses.map(({ value: course }) => (
            <span className="shown" data-shown={`${origin} ${course}`} key={`${origin} ${course}`}>
              {countOf(entries, { origin, course })} of {entries.length} entries are shown.
            </span>
          )),
        )}
      </p>
    </div>
  );
}

interface Choice {
  readonly origin: Entry["origin"] | "all";
  readonly course: Entry["course"] | "all";
}

function countOf(entries: readonly Entry[], { origin, course }: Choice): number {
  return entries.filter(
    (entry) => (origin === "all" || entry.origin === origin) && (course === "all" || entry.course === course),
  ).length;
}
