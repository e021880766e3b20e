import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { questionsFrom } from "@communique/quiz";
import { Suspense } from "react";
import { Legend } from "../home/legend.tsx";
import { SampleQuestion, sampleOf } from "../home/sample-question.tsx";
import { StartForm } from "../home/start-form.tsx";
import { StartFromAddress } from "../home/start-from-address.tsx";
import { type Stocks, stockOf } from "../home/stock.ts";
import { YourStudy } from "../home/your-study.tsx";
import { usualWishes } from "../quiz/wishes.ts";
import { LinkedDataScript } from "../site/linked-data-script.tsx";
import { metadataOf } from "../site/page-metadata.ts";

export const metadata = metadataOf("/");

const questions = questionsFrom(articleFacts);
const stocks: Stocks = { article: stockOf(questions), background: stockOf(questionsFrom(backgroundFacts)) };

export default function HomePage() {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <LinkedDataScript path="/" />
      <div className="grid content-start gap-10">
        <div className="grid gap-5">
          <h1 className="font-semibold text-title">Who said what at the peace treaty talks?</h1>
          <p className="max-w-prose text-lg text-soft">
            Quizzes on the Russia–Japan peace treaty talks of October 2000. Every question says who claims it, can be
            traced to the sentence it rests on, and is checked by machine: the right answer is right, and every wrong
            option is wrong.
          </p>
          <Suspense fallback={<StartForm first={usualWishes} stocks={stocks} />}>
            <StartFromAddress stocks={stocks} />
          </Suspense>
        </div>
        <YourStudy welcome={<SampleQuestion sample={sampleOf(questions)} />} />
      </div>
      <Legend />
    </div>
  );
}
