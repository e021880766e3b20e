import { Unlink } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export function NoAttemptNotice() {
  return (
    <Notice
      actions={
        <Link className={action.main} href="/">
          To your quizzes
        </Link>
      }
      icon={<Unlink aria-hidden />}
      title="This address names no quiz"
    >
      <p>Results are listed on the first page, in the browser in which the quiz was taken.</p>
    </Notice>
  );
}
