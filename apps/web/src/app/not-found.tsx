import { Unlink } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { Notice } from "../ui/notice.tsx";

export const metadata: Metadata = { title: "There is nothing at this address" };

export default function NotFoundPage() {
  return (
    <Notice
      actions={
        <Link className={action.main} href="/">
          To the start
        </Link>
      }
      icon={<Unlink aria-hidden />}
      title="There is nothing at this address"
    >
      <p>Perhaps a part of it was lost on the way. Your quizzes are on the first page.</p>
    </Notice>
  );
}
