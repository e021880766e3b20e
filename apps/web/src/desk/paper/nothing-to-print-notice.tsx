import { Printer } from "lucide-react";
import Link from "next/link";
import { action } from "../../ui/action.ts";
import { Notice } from "../../ui/notice.tsx";
import { setAddress } from "../addresses.ts";

interface NothingToPrintNoticeProps {
  readonly set: string;
  readonly title: string;
}

export function NothingToPrintNotice({ set, title }: NothingToPrintNoticeProps) {
  return (
    <Notice
      actions={
        <Link className={action.main} href={setAddress(set)} prefetch={false}>
          Put questions in
        </Link>
      }
      icon={<Printer aria-hidden />}
      title="There is nothing to print yet"
    >
      <p>
        “<bdi>{title}</bdi>” has no questions. With some in it, it comes out as forms, as a worksheet or as cards.
      </p>
    </Notice>
  );
}
