import { CircleHelp } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export function NoClassNotice() {
  return (
    <Notice
      actions={
        <Link className={action.main} href="/desk/classes">
          Your classes
        </Link>
      }
      icon={<CircleHelp aria-hidden />}
      title="This address names no class"
    >
      <p>Your classes are on your desk.</p>
    </Notice>
  );
}
