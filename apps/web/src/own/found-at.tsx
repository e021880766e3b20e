import type { CheckedWrittenView } from "@communique/api";
import { FindingList } from "../wording/finding-list.tsx";

interface FoundAtProps {
  readonly checked: CheckedWrittenView | undefined;
  /** Of which field. */
  readonly place: string;
}

/** What is found at one place of a written question. What it rests on stands below: only what is wrong says where that is told. */
export function FoundAt({ checked, place }: FoundAtProps) {
  if (!checked) return null;
  const findings = checked.findings
    .filter((finding) => finding.place === place)
    .map((finding) => (finding.weight === "wrong" ? finding : { ...finding, statements: [] }));
  return <FindingList findings={findings} statements={checked.statements} />;
}
