import type { FormsView } from "@communique/api";
import { ArrowLeft, Printer } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { action } from "../../ui/action.ts";
import { ChoiceChips } from "../../ui/choice-chips.tsx";
import { toggled } from "../../ui/toggled.ts";
import { useTitle } from "../../ui/use-title.ts";
import { setAddress } from "../addresses.ts";
import { FormSheet } from "./form-sheet.tsx";
import { KeySheet } from "./key-sheet.tsx";

const sheets = ["Form A", "Form B", "Keys"] as const;

/** What is printed, as it comes out of the printer, and a choice of it. */
export function Forms({ set, title, forms }: FormsView & { readonly set: string }) {
  const [chosen, setChosen] = useState<readonly (typeof sheets)[number][]>(sheets);
  useTitle(`${title}: forms A and B`);
  return (
    <div className="grid gap-10 print:block">
      <div className="grid gap-4 print:hidden">
        <Link className={`${action.quiet} justify-self-start`} href={setAddress(set)} prefetch={false}>
          <ArrowLeft aria-hidden className="size-5" />
          <bdi>{title}</bdi>
        </Link>
        <h1 className="font-semibold text-title">Forms A and B</h1>
        <p className="max-w-prose text-soft">
          The same questions, in another order and with the options in another order, and for each form its key. Every
          form and every key begins on a page of its own, and comes out the same however often it is printed.
        </p>
        <ChoiceChips
          choices={sheets}
          chosen={chosen}
          name="sheets"
          onChoose={(sheet) => setChosen(toggled(chosen, sheet))}
          title="Print"
          type="checkbox"
        />
        <button
          aria-disabled={chosen.length === 0}
          className={`${action.main} justify-self-start`}
          onClick={() => chosen.length > 0 && print()}
          type="button"
        >
          <Printer aria-hidden className="size-5" />
          Print
        </button>
      </div>
      {forms.map(
        (form) => chosen.includes(`Form ${form.name}`) && <FormSheet form={form} key={form.name} title={title} />,
      )}
      {chosen.includes("Keys") && forms.map((form) => <KeySheet form={form} key={form.name} title={title} />)}
    </div>
  );
}
