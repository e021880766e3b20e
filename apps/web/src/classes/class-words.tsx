import type { ClassSummaryView } from "@communique/api";
import { momentOf } from "../ui/moment.ts";
import { spacedCode } from "./spaced-code.ts";
import { studentsIn } from "./students-in.ts";

/** How many are in a class, whether more can join, and since when it is there. */
export function ClassWords({ summary }: { readonly summary: ClassSummaryView }) {
  const { size, isOpen, code, createdAt, archivedAt } = summary;
  const joining = isOpen && archivedAt === null ? `open: ${spacedCode(code)}` : "closed for joining";
  return (
    <p className="text-sm text-soft">
      {studentsIn(size)} · {joining} · made {momentOf(createdAt, new Date())}
    </p>
  );
}
