"use client";

import { useSearchParams } from "next/navigation";
import { NoAssignmentNotice } from "./no-assignment-notice.tsx";
import { Results } from "./results.tsx";
import { StudentOf } from "./student-of.tsx";

/** The results of the assignment that the address names, or of one student in it. */
export function ResultsOfAddress() {
  const address = useSearchParams();
  const [assignment, student] = [address.get("assignment"), address.get("student")];
  if (!assignment) return <NoAssignmentNotice />;
  return student ? (
    <StudentOf assignment={assignment} key={student} student={student} />
  ) : (
    <Results assignment={assignment} key={assignment} />
  );
}
