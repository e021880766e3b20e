"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { AddressNote } from "../home/address-note.tsx";
import { BankList } from "./bank-list.tsx";
import { bankAddress, readBankWanted } from "./bank-wanted.ts";

/** The bank as the address has it: what is chosen stays there. */
export function Bank({ paragraphs }: { readonly paragraphs: number }) {
  const address = useSearchParams();
  const [read] = useState(() => readBankWanted(address, paragraphs));
  const [wanted, setWanted] = useState(read.value);
  const change = (changed: Partial<typeof wanted>) => {
    const next = { ...wanted, ...changed };
    setWanted(next);
    history.replaceState(null, "", bankAddress(next));
  };
  return (
    <div className="grid gap-6">
      {read.problems.length > 0 && <AddressNote problems={read.problems} />}
      <BankList heading="h2" onChange={change} wanted={wanted} />
    </div>
  );
}
