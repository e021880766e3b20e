import { Suspense } from "react";
import { Legend } from "../home/legend.tsx";
import { StartForm } from "../home/start-form.tsx";
import { StartFromAddress } from "../home/start-from-address.tsx";
import { YourQuizzes } from "../home/your-quizzes.tsx";
import { usualWishes } from "../quiz/wishes.ts";
import { LinkedDataScript } from "../site/linked-data-script.tsx";
import { metadataOf } from "../site/page-metadata.ts";

export const metadata = metadataOf("/");

export default function HomePage() {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <LinkedDataScript path="/" />
      <div className="grid content-start gap-10">
        <div className="grid gap-5">
          <h1 className="font-semibold text-title">Who said what at the peace treaty talks?</h1>
          <p className="max-w-prose text-lg text-soft">
            Quizzes on the Russia–Japan peace treaty talks of October 2000. Every question can be traced to the sentence
            it rests on, says who claims it, and is checked by machine: the right answer is right, and every wrong
            option is wrong.
          </p>
          <Suspense fallback={<StartForm first={usualWishes} />}>
            <StartFromAddress />
          </Suspense>
        </div>
        <YourQuizzes />
      </div>
      <Legend />
    </div>
  );
}
