import { monitor } from "@communique/domain/facts";
import Link from "next/link";
import { Suspense } from "react";
import { Bank } from "../../bank/bank.tsx";
import { BankAwaited } from "../../bank/bank-awaited.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { PageLead } from "../../ui/page-lead.tsx";

export const metadata = metadataOf("/bank");

export default function BankPage() {
  return (
    <div className="grid gap-8">
      <LinkedDataScript path="/bank" />
      <PageLead title="The question bank">
        <p>
          Every question that Communiqué asks, with its proof: why the right answer is right, why each wrong one is
          wrong, and the statement on which that rests.
        </p>
        <p>
          This page shows the answers. To be asked without them,{" "}
          <Link className="text-accent underline underline-offset-4 hover:text-ink" href="/" prefetch={false}>
            take a quiz
          </Link>
          .
        </p>
      </PageLead>
      <Suspense fallback={<BankAwaited />}>
        <Bank paragraphs={monitor.sentences.length} />
      </Suspense>
    </div>
  );
}
