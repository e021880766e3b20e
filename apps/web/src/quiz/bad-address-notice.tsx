import { Unlink } from "lucide-react";
import Link from "next/link";
import { wordsFor } from "../home/words-for.ts";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";
import { type BadAddress, choosingAddress, quizAddress } from "./wishes.ts";

export function BadAddressNotice({ problems, rest }: BadAddress) {
  return (
    <Notice
      actions={
        <>
          <Link className={action.main} href={quizAddress(rest)}>
            Start a quiz of {rest.length} {rest.length === 1 ? "question" : "questions"}
          </Link>
          <Link className={action.other} href={choosingAddress(rest)}>
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
      <p>Perhaps a part of it was lost on the way. What else it asks for is kept:</p>
      <p className="text-ink">{wordsFor(rest)}</p>
    </Notice>
  );
}
