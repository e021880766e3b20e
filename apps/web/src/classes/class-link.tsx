import type { JoinedClassView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { attendedAddress } from "./addresses.ts";

/** The way to a class that a student is in. */
export function ClassLink({ joined: { id, title, name } }: { readonly joined: JoinedClassView }) {
  return (
    <Link
      className="group flex min-h-14 items-center justify-between gap-4 rounded-xl border border-edge bg-sheet px-5 py-3 hover:border-accent"
      href={attendedAddress(id)}
      prefetch={false}
    >
      <span className="min-w-0">
        <span className="block font-medium">
          Your class: <bdi>{title}</bdi>
        </span>
        <span className="block text-sm text-soft">
          as <bdi>{name}</bdi>
        </span>
      </span>
      <ArrowRight
        aria-hidden
        className="size-5 shrink-0 text-accent motion-safe:transition-transform group-hover:translate-x-1"
      />
    </Link>
  );
}
