import { ResetPassword } from "../../../account/reset-password.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";
import { PageLead } from "../../../ui/page-lead.tsx";

export const metadata = metadataOf("/account/reset");

export default function ResetPasswordPage() {
  return (
    <div className="grid gap-10">
      <PageLead title="Choose a new password">
        <p>It opens your account from now on, and signs you out of every browser in which you are signed in.</p>
      </PageLead>
      <ResetPassword />
    </div>
  );
}
