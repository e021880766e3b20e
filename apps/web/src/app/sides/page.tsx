import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { IssueSection } from "../../sides/issue-section.tsx";
import { issuesCompared } from "../../sides/issues-compared.ts";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { anchorOfFact } from "../../ui/fact-anchor.ts";
import { PageLead } from "../../ui/page-lead.tsx";

export const metadata = metadataOf("/sides");

const all = [...articleFacts, ...backgroundFacts];
const inArticle = issuesCompared(articleFacts, all);
const elsewhere = issuesCompared(backgroundFacts, all);

export default function SidesPage() {
  return (
    <div className="grid gap-12">
      <LinkedDataScript path="/sides" />
      <PageLead title="Moscow and Tokyo, side by side">
        <p>
          Issue by issue, what the article tells of each side’s position, and on whose word. A position is what somebody
          says a side stands for: most of these are told, inferred or passed on by others. Where nothing is set against
          a position, the article leaves open whether the other side shares it.
        </p>
        <nav aria-label="Issues" className="print:hidden">
          <ul className="grid text-base max-sm:gap-2">
            {[...inArticle, ...elsewhere].map(({ issue }) => (
              <li key={issue.id}>
                <a
                  className="inline-flex min-h-11 items-center py-1 text-accent underline underline-offset-4 first-letter:uppercase hover:text-ink"
                  href={`#${anchorOfFact(issue.id)}`}
                >
                  <span className="first-letter:uppercase">{issue.name}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageLead>
      {inArticle.map((compared) => (
        <IssueSection compared={compared} key={compared.issue.id} />
      ))}
      <div className="grid gap-8 border-edge border-t-4 border-double pt-8">
        <p className="max-w-prose text-lg text-soft">
          Not in the article: an issue on which other sources tell where the sides stand. Each position names its pages,
          with their grade.
        </p>
        {elsewhere.map((compared) => (
          <IssueSection compared={compared} key={compared.issue.id} />
        ))}
      </div>
    </div>
  );
}
