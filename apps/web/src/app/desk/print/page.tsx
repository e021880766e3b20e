import { Suspense } from "react";
import { DeskSkeleton } from "../../../desk/desk-skeleton.tsx";
import { PaperOfAddress } from "../../../desk/paper/paper-of-address.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/print");

export default function PrintPage() {
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <PaperOfAddress />
    </Suspense>
  );
}
