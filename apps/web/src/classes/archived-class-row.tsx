import type { ClassSummaryView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { ArchivedRow } from "../desk/archived-row.tsx";
import { ClassWords } from "./class-words.tsx";

interface ArchivedClassRowProps {
  readonly summary: ClassSummaryView;
  readonly onBringBack: () => void;
}

export function ArchivedClassRow({ summary, onBringBack }: ArchivedClassRowProps) {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const removal = useMutation(
    trpc.class.remove.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.class.list.queryKey() }),
    }),
  );
  return (
    <ArchivedRow
      onBringBack={onBringBack}
      removal={{ ...removal, mutateAsync: () => removal.mutateAsync({ class: summary.id }) }}
      title={summary.title}
      warning="Its list goes, and all that was given to the class. Nobody can bring it back. What the students did stays in their own study."
      words={<ClassWords summary={summary} />}
    />
  );
}
