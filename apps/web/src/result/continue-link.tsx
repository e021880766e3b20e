import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../api/trpc.ts";
import { startedAddress } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";

/** Leads back into a quiz that is not finished. */
export function ContinueLink({ attempt }: { readonly attempt: string }) {
  const { data } = useQuery(useTRPC().attempt.get.queryOptions({ attempt }));
  return (
    <Link className={action.main} href={data ? startedAddress(data.wishes, data.bounds?.assignment ?? null) : "/"}>
      Continue the quiz
    </Link>
  );
}
