import { Desk } from "../../desk/desk.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { PageLead } from "../../ui/page-lead.tsx";
import { TextLink } from "../../ui/text-link.tsx";

export const metadata = metadataOf("/desk");

export default function DeskPage() {
  return (
    <div className="grid gap-8">
      <PageLead title="Your desk">
        <p>
          Sets of questions for your class: put together from <TextLink href="/bank">the bank</TextLink>, each with its
          key and the sentence that it rests on; to be given out by link, or printed in two forms.
        </p>
        <p>
          Who takes them by name is in <TextLink href="/desk/classes">your classes</TextLink>, which students join with
          a code and no e-mail.
        </p>
        <p>
          No account is needed. They belong to this browser; <TextLink href="/yours">a phrase of six words</TextLink> or{" "}
          <TextLink href="/account">an account</TextLink> opens them on another device.
        </p>
      </PageLead>
      <Desk />
    </div>
  );
}
