import { Unlink } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export function BadAddressNotice({ problems }: { readonly problems: readonly string[] }) {
  return (
    <Notice
      actions={
        <>
          <Link className={action.main} href="/quiz?length=10">
            Start a quiz of 10 questions
          </Link>
          <Link className={action.other} href="/">
            Choose what to ask
          </Link>
        </>
      }
      icon={<Unlink aria-hidden />}
      title="This address makes no quiz"
    >
      <ul className="grid gap-2">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>Perhaps a part of it was lost on the way. Correct the address, or start anew.</p>
    </Notice>
  );
}
