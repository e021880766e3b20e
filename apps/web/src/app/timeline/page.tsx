import "../../timeline/timeline.css";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { entriesOf } from "../../timeline/entries.ts";
import { EntryRow } from "../../timeline/entry-row.tsx";
import { Filters } from "../../timeline/filters.tsx";
import { MarkLegend } from "../../timeline/mark-legend.tsx";
import { periodsOf } from "../../timeline/periods.ts";
import { TallPicture } from "../../timeline/tall-picture.tsx";
import { WidePicture } from "../../timeline/wide-picture.tsx";
import { action } from "../../ui/action.ts";
import { typographic } from "../../ui/typographic.ts";

export const metadata = metadataOf("/timeline");

const entries = entriesOf({ article: articleFacts, background: backgroundFacts });
const periods = periodsOf(entries);
const ofArticle = entries.filter(({ origin }) => origin === "article");
const ofOthers = entries.filter(({ origin }) => origin === "elsewhere");

export default function TimelinePage() {
  return (
    <div className="timeline grid gap-10">
      <LinkedDataScript path="/timeline" />
      <header className="grid gap-4">
        <h1 className="font-semibold text-title">Timeline, 1855 to 2001</h1>
        <p className="max-w-prose text-lg text-soft">
          In the middle the talks of {typographic("23–24 October 2000")}. What the article tells is the main line; what
          other sources tell is marked as theirs, with their grade. A date is never more exact than its source, and a
          plan stays a plan.
        </p>
        <Filters entries={entries} />
      </header>
      <section aria-labelledby="picture" className="grid gap-4">
        <h2 className="font-semibold text-2xl" id="picture">
          At a glance
        </h2>
        <MarkLegend />
        <p>
          <a
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
            href="#list"
          >
            Past the picture, to the list
          </a>
        </p>
        <div className="hidden gap-6 lg:grid print:grid">
          <div className="grid gap-2">
            <h3 className="font-semibold text-lg">The article</h3>
            <p className="text-sm text-soft">
              The shaded months, September to November 2000, are drawn wider than the rest.
            </p>
          </div>
          <WidePicture entries={ofArticle} title="What the article tells, from 1855 to 2001" />
          <div className="grid gap-6" data-origin="elsewhere">
            <h3 className="font-semibold text-lg">Other sources</h3>
            <WidePicture entries={ofOthers} title="What other sources tell, from 1855 to 2001" />
          </div>
        </div>
        <div className="grid gap-2 lg:hidden print:hidden">
          <h3 className="font-semibold text-lg">The autumn of 2000, day by day</h3>
          <p className="text-sm text-soft">What came before and after stands in the list.</p>
          <div className="of-all">
            <TallPicture entries={entries} title="The autumn of 2000, day by day" />
          </div>
          <div className="of-article">
            <TallPicture entries={ofArticle} title="The autumn of 2000 in the article, day by day" />
          </div>
        </div>
      </section>
      <section aria-labelledby="list" className="grid gap-10">
        <h2 className="font-semibold text-2xl" id="list" tabIndex={-1}>
          Entry by entry
        </h2>
        <nav aria-label="Parts of the list" className="print:hidden">
          <ul className="flex flex-wrap gap-2">
            {periods.map(({ name, anchor, has }) => (
              <li className="period" data-has={has} key={anchor}>
                <a className={action.other} href={`#${anchor}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {periods.map(({ name, anchor, entries: some, has }) => (
          <section aria-labelledby={anchor} className="period grid gap-5" data-has={has} key={anchor}>
            <h3 className="border-rule border-b pb-2 font-semibold text-xl" id={anchor}>
              {name}
            </h3>
            <ol>
              {some.map((entry) => (
                <EntryRow entry={entry} key={entry.anchor} />
              ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}
