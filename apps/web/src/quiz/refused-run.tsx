import Link from "next/link";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import type { Refusal } from "./step.ts";

interface RefusedRunProps {
  readonly attempt: string;
  readonly failure: Refusal;
}

/** An answer, or the end of a quiz, that the server will not take, however often it is sent. */
export function RefusedRun({ attempt, failure }: RefusedRunProps) {
  return (
    <FailureNotice
      failure={failure}
      instead={
        ["attempt-finished", "time-over"].includes(failure.reason) && (
          <Link className={action.main} href={resultAddress(attempt)}>
            See your result
          </Link>
        )
      }
      retry={() => location.reload()}
    />
  );
}
