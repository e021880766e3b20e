import { Suspense } from "react";
import { AttendedOfAddress } from "../../classes/attended-of-address.tsx";
import { ClassSkeleton } from "../../classes/class-skeleton.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/class");

export default function AttendedClassPage() {
  return (
    <Suspense fallback={<ClassSkeleton />}>
      <AttendedOfAddress />
    </Suspense>
  );
}
