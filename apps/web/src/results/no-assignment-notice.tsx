import { CircleHelp } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export function NoAssignmentNotice() {
  return (
    <Notice
      actions={
        <Link className={action.main} href="/desk">
          Your desk
        </Link>
      }
      icon={<CircleHelp aria-hidden />}
      title="This address names no assignment"
    >
      <p>Open the results from the class that was given the assignment.</p>
    </Notice>
  );
}
