import { metadataOf } from "../../site/page-metadata.ts";
import { PageLead } from "../../ui/page-lead.tsx";
import { BringBack } from "../../yours/bring-back.tsx";
import { EraseAll } from "../../yours/erase-all.tsx";
import { Export } from "../../yours/export.tsx";
import { NewPhrase } from "../../yours/new-phrase.tsx";
import { Recover } from "../../yours/recover.tsx";

export const metadata = metadataOf("/yours");

export default function YoursPage() {
  return (
    <div className="grid gap-12 pb-6">
      <PageLead title="What is kept of you">
        <p>
          Your quizzes, your answers, what you remember, the sets and classes on your desk, and the name with which you
          joined a class: nothing else. An <span className="whitespace-nowrap">e-mail</span> only if you make an
          account. They belong to this browser, by a cookie that only this site reads.
        </p>
      </PageLead>
      <NewPhrase />
      <Recover />
      <Export />
      <BringBack />
      <EraseAll />
    </div>
  );
}
