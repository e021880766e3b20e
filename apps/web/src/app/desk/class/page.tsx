import { Suspense } from "react";
import { ClassOfAddress } from "../../../classes/class-of-address.tsx";
import { DeskSkeleton } from "../../../desk/desk-skeleton.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/class");

export default function ClassPage() {
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <ClassOfAddress />
    </Suspense>
  );
}
