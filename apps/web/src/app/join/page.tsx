import { Suspense } from "react";
import { CodeForm } from "../../classes/code-form.tsx";
import { JoinOfAddress } from "../../classes/join-of-address.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/join");

export default function JoinPage() {
  return (
    <div className="grid max-w-prose gap-6">
      <Suspense fallback={<CodeForm />}>
        <JoinOfAddress />
      </Suspense>
    </div>
  );
}
