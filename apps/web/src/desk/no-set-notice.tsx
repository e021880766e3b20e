import { CircleHelp } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export function NoSetNotice() {
  return (
    <Notice
      actions={
        <Link className={action.main} href="/desk">
          Your desk
        </Link>
      }
      icon={<CircleHelp aria-hidden />}
      title="This address names no set"
    >
      <p>Your sets are on your desk.</p>
    </Notice>
  );
}
