import { backgroundFacts } from "@communique/domain/background";
import { articleFacts, monitor } from "@communique/domain/facts";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { besideOf } from "../../source/beside.ts";
import { ParagraphNav } from "../../source/paragraph-nav.tsx";
import { SentenceSection } from "../../source/sentence-section.tsx";
import { sentencesTold } from "../../source/told.ts";
import { action } from "../../ui/action.ts";

export const metadata = metadataOf("/source");

const sentences = sentencesTold(monitor, articleFacts);
const beside = besideOf([...articleFacts, ...backgroundFacts]);

export default function SourcePage() {
  return (
    <div className="grid gap-10">
      <LinkedDataScript path="/source" />
      <header className="grid gap-4">
        <h1 className="font-semibold text-title">The article, statement by statement</h1>
        <p className="max-w-prose text-lg text-soft">
          {monitor.name}, October 2000: {sentences.length} sentences in {monitor.sentences.length} paragraphs. What each
          of them states stands here in our words, with what kind of statement it is and who makes it. Beside it stands
          what the article says elsewhere of the same matter, or against it, and what other sources tell differently.
        </p>
        <p>
          <a className={action.quiet} href="/background">
            Background from 1855 to 2001, from other sources
          </a>
        </p>
        <ParagraphNav count={monitor.sentences.length} />
      </header>
      {monitor.sentences.map((_, index) => {
        const paragraph = index + 1;
        return (
          <section aria-labelledby={`p${paragraph}`} className="grid gap-6" key={paragraph}>
            <h2 className="border-rule border-b pb-2 font-semibold text-2xl" id={`p${paragraph}`}>
              Paragraph {paragraph}
            </h2>
            {sentences
              .filter((sentence) => sentence.paragraph === paragraph)
              .map((sentence) => (
                <SentenceSection beside={beside} key={sentence.sentence} sentence={sentence} />
              ))}
          </section>
        );
      })}
    </div>
  );
}
