import { Account } from "../../account/account.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { PageLead } from "../../ui/page-lead.tsx";
import { TextLink } from "../../ui/text-link.tsx";

export const metadata = metadataOf("/account");

export default function AccountPage() {
  return (
    <div className="grid gap-10">
      <PageLead title="Your account">
        <p>
          With an e-mail and a password, or a passkey, you come back to the same quizzes, cards and sets on any device.
          Nobody needs an account to study: <TextLink href="/yours">a phrase of six words</TextLink> does the same.
        </p>
      </PageLead>
      <Account />
    </div>
  );
}
