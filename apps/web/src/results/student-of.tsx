import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ResultsSkeleton } from "./results-skeleton.tsx";
import { StudentAnswers } from "./student-answers.tsx";

interface StudentOfProps {
  readonly assignment: string;
  readonly student: string;
}

export function StudentOf({ assignment, student }: StudentOfProps) {
  const asked = useQuery(useTRPC().results.student.queryOptions({ assignment, student }, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <StudentAnswers assignment={assignment} student={asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <ResultsSkeleton />;
}
