import Link from "next/link";
import { Desk } from "../../desk/desk.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { PageLead } from "../../ui/page-lead.tsx";

export const metadata = metadataOf("/desk");

export default function DeskPage() {
  return (
    <div className="grid gap-8">
      <PageLead title="Your desk">
        <p>
          Sets of questions for your class: put together from{" "}
          <Link className="text-accent underline underline-offset-4 hover:text-ink" href="/bank" prefetch={false}>
            the bank
          </Link>
          , each with its key and the sentence that it rests on; to be given out by link, or printed in two forms.
        </p>
        <p>
          No account is needed. They belong to this browser;{" "}
          <Link className="text-accent underline underline-offset-4 hover:text-ink" href="/yours" prefetch={false}>
            a phrase of six words
          </Link>{" "}
          opens them on another device.
        </p>
      </PageLead>
      <Desk />
    </div>
  );
}
