import lighthouse from "lighthouse";
import { categories, type Scores } from "./bounds.ts";

export interface Measured {
  readonly scores: Scores;
  /** What cost points, a line for each. */
  readonly found: readonly string[];
  /** For people, and for programs. */
  readonly html: string;
  readonly json: string;
}

/** Looks at a page as a middling phone on a slow network does. */
export async function measure(url: string, port: number): Promise<Measured> {
  const run = await lighthouse(url, { port, output: ["html", "json"], logLevel: "error", onlyCategories: categories });
  if (!run) throw new TypeError(`Lighthouse says nothing of ${url}.`);
  const { lhr, report } = run;
  const [html = "", json = ""] = report;
  const audits = categories.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ) as Scores,
    found: audits.flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = "" } = lhr.audits[id] ?? {};
      return weight > 0 && score !== null && score < 0.9 ? `${title} ${displayValue}`.trim() : [];
    }),
    html,
    json,
  };
}
