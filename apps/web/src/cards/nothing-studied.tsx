import Link from "next/link";
import { action } from "../ui/action.ts";
import { turnAddresses } from "./hand.ts";

/** There are no pictures of what has not begun. */
export function NothingStudied({ total }: { readonly total: number }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-edge bg-sheet p-5">
      <p className="max-w-prose">
        None of these {total} cards has been turned yet. Once you begin, this page shows what falls due, what stays and
        what is slipping.
      </p>
      <Link className={action.main} href={turnAddresses.due}>
        Begin with the first cards
      </Link>
    </div>
  );
}
