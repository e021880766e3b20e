import type { ClassView } from "@communique/api";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { GivenSection } from "../assignments/given-section.tsx";
import { action } from "../ui/action.ts";
import { useTitle } from "../ui/use-title.ts";
import { ClassTitle } from "./class-title.tsx";
import { JoinPoster } from "./join-poster.tsx";
import { Joining } from "./joining.tsx";
import { Roster } from "./roster.tsx";

/** A class as its teacher has it: how to join it, and who is in it. */
export function ClassDesk({ opened }: { readonly opened: ClassView }) {
  useTitle(opened.title);
  return (
    <div className="grid gap-10">
      <div className="grid gap-2 print:hidden">
        <Link className={`${action.quiet} justify-self-start`} href="/desk/classes" prefetch={false}>
          <ArrowLeft aria-hidden className="size-5" />
          Your classes
        </Link>
        <ClassTitle opened={opened} />
      </div>
      <Joining opened={opened} />
      <GivenSection of={opened.id} />
      <Roster opened={opened} />
      <div className="sheet hidden print:block">
        <JoinPoster opened={opened} />
      </div>
    </div>
  );
}
