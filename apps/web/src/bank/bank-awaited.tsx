"use client";

import { BankFilters } from "./bank-filters.tsx";
import { BankFrame } from "./bank-frame.tsx";
import { BankSkeleton } from "./bank-skeleton.tsx";
import { anyQuestion } from "./bank-wanted.ts";

/** The bank before the address is read: everything has its place already. */
export function BankAwaited() {
  return (
    <BankFrame filters={<BankFilters counts={undefined} onChange={() => undefined} wanted={anyQuestion} />}>
      <div className="min-h-6" />
      <BankSkeleton />
    </BankFrame>
  );
}
