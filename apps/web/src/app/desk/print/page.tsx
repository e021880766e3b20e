import { Suspense } from "react";
import { DeskSkeleton } from "../../../desk/desk-skeleton.tsx";
import { FormsOfAddress } from "../../../desk/paper/forms-of-address.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/print");

export default function PrintPage() {
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <FormsOfAddress />
    </Suspense>
  );
}
