import { Suspense } from "react";
import { AssignmentOfAddress } from "../../../assignments/assignment-of-address.tsx";
import { DeskSkeleton } from "../../../desk/desk-skeleton.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/assignment");

export default function AssignmentPage() {
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <AssignmentOfAddress />
    </Suspense>
  );
}
