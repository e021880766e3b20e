import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { useTitle } from "../ui/use-title.ts";

interface AssignmentHeadProps {
  readonly title: string;
  readonly back: { readonly address: string; readonly words: string };
}

export function AssignmentHead({ title, back }: AssignmentHeadProps) {
  useTitle(title);
  return (
    <div className="grid justify-items-start gap-2">
      <Link className={action.quiet} href={back.address} prefetch={false}>
        <ArrowLeft aria-hidden className="size-5" />
        {back.words}
      </Link>
      <h1 className="font-semibold text-title">{title}</h1>
    </div>
  );
}
