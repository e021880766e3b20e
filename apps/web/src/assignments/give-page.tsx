import type { ClassSummaryView, SetSummaryView } from "@communique/api";
import Link from "next/link";
import type { ReactNode } from "react";
import { classAddress } from "../classes/addresses.ts";
import { setAddress } from "../desk/addresses.ts";
import { action } from "../ui/action.ts";
import { AssignmentHead } from "./assignment-head.tsx";
import { GiveForm } from "./give-form.tsx";

interface GivePageProps {
  readonly sets: readonly SetSummaryView[];
  readonly classes: readonly ClassSummaryView[];
  /** Those that the address names. */
  readonly chosen: { readonly set: string | null; readonly class: string | null };
}

/** A set and a class to be chosen, and the terms; or what there has to be first. */
export function GivePage({ sets, classes, chosen }: GivePageProps) {
  const given = sets.filter(({ archivedAt, length }) => archivedAt === null && length > 0);
  const open = classes.filter(({ archivedAt }) => archivedAt === null);
  const set = chosen.set ?? given[0]?.id;
  const to = chosen.class ?? open[0]?.id;
  return (
    <div className="grid gap-6">
      <AssignmentHead
        back={
          chosen.class
            ? { address: classAddress(chosen.class), words: "The class" }
            : chosen.set
              ? { address: setAddress(chosen.set), words: "The set" }
              : { address: "/desk", words: "Your desk" }
        }
        title="Give a set to a class"
      />
      {given.length === 0 && (
        <Missing
          link={
            <Link href="/desk" className={action.main} prefetch={false}>
              Your desk
            </Link>
          }
        >
          You have no set with questions yet. Put one together on your desk first.
        </Missing>
      )}
      {given.length > 0 && open.length === 0 && (
        <Missing
          link={
            <Link href="/desk/classes" className={action.main} prefetch={false}>
              Your classes
            </Link>
          }
        >
          You have no class yet. Make one, and its students join by a code.
        </Missing>
      )}
      {given.length > 0 && open.length > 0 && set && to && (
        <GiveForm begun={{ set, class: to }} classes={open} sets={given} />
      )}
    </div>
  );
}

function Missing({ children, link }: { readonly children: ReactNode; readonly link: ReactNode }) {
  return (
    <div className="grid max-w-prose justify-items-start gap-4 rounded-xl border border-rule bg-sheet p-5">
      <p>{children}</p>
      {link}
    </div>
  );
}
