import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { ClassList } from "../../../classes/class-list.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";
import { action } from "../../../ui/action.ts";
import { PageLead } from "../../../ui/page-lead.tsx";

export const metadata = metadataOf("/desk/classes");

export default function ClassesPage() {
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <Link className={`${action.quiet} justify-self-start`} href="/desk" prefetch={false}>
          <ArrowLeft aria-hidden className="size-5" />
          Your desk
        </Link>
        <PageLead title="Your classes">
          <p>
            Students join with a code and the name that you know them by: on any device, without an e-mail and without a
            password.
          </p>
        </PageLead>
      </div>
      <ClassList />
    </div>
  );
}
