"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { readWishes } from "../quiz/wishes.ts";
import { AddressNote } from "./address-note.tsx";
import { StartForm } from "./start-form.tsx";
import type { Stocks } from "./stock.ts";

/** The form as the address has it: what was chosen stays there. */
export function StartFromAddress({ stocks }: { readonly stocks: Stocks }) {
  const address = useSearchParams();
  const [first] = useState(() => readWishes(address));
  if (!("problems" in first)) return <StartForm first={first} stocks={stocks} />;
  return (
    <>
      <AddressNote problems={first.problems} />
      <StartForm first={first.rest} stocks={stocks} />
    </>
  );
}
