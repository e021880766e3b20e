import { Suspense } from "react";
import { DeskSkeleton } from "../../../desk/desk-skeleton.tsx";
import { SetOfAddress } from "../../../desk/set-of-address.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/set");

export default function SetPage() {
  return (
    <Suspense fallback={<DeskSkeleton />}>
      <SetOfAddress />
    </Suspense>
  );
}
