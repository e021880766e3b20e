import type { FormsView } from "@communique/api";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { action } from "../../ui/action.ts";
import { ChoiceChips } from "../../ui/choice-chips.tsx";
import { keysOf } from "../../ui/keys-of.ts";
import { useTitle } from "../../ui/use-title.ts";
import { setAddress } from "../addresses.ts";
import { PrintedCards } from "./cards/printed-cards.tsx";
import { PrintedForms } from "./printed-forms.tsx";
import { PrintedWorksheet } from "./printed-worksheet.tsx";
import { type Printing, printingAddress, prints, readPrinting } from "./printing.ts";

/** What is printed, as it comes out of the printer, and a choice of it, which the address keeps. */
export function SetOnPaper({ set, title, forms, items, sections }: FormsView & { readonly set: string }) {
  const [printing, setPrinting] = useState(readPrinting(useSearchParams()));
  const change = (changed: Partial<Printing>) => {
    const next = { ...printing, ...changed };
    setPrinting(next);
    history.replaceState(null, "", printingAddress(set, next));
  };
  useTitle(`${title}: ${prints[printing.print]}`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 print:block">
      <div className="grid gap-4 print:hidden">
        <Link className={`${action.quiet} justify-self-start`} href={setAddress(set)} prefetch={false}>
          <ArrowLeft aria-hidden className="size-5" />
          <bdi>{title}</bdi>
        </Link>
        <h1 className="font-semibold text-title">On paper</h1>
        <ChoiceChips
          choices={keysOf(prints)}
          chosen={[printing.print]}
          name="print"
          onChoose={(print) => change({ print })}
          title="As what"
          type="radio"
          wordsFor={(print) => prints[print]}
        />
      </div>
      {printing.print === "forms" && <PrintedForms forms={forms} onChange={change} printing={printing} title={title} />}
      {printing.print === "worksheet" && (
        <PrintedWorksheet items={items} onChange={change} printing={printing} sections={sections} title={title} />
      )}
      {printing.print === "cards" && <PrintedCards items={items} onChange={change} printing={printing} title={title} />}
    </div>
  );
}
