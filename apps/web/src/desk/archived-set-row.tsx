import type { SetSummaryView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { ArchivedRow } from "./archived-row.tsx";
import { SetWords } from "./set-words.tsx";

interface ArchivedSetRowProps {
  readonly set: SetSummaryView;
  readonly onBringBack: () => void;
}

export function ArchivedSetRow({ set, onBringBack }: ArchivedSetRowProps) {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const removal = useMutation(
    trpc.set.remove.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.set.list.queryKey() }),
    }),
  );
  return (
    <ArchivedRow
      onBringBack={onBringBack}
      removal={{ ...removal, mutateAsync: () => removal.mutateAsync({ set: set.id }) }}
      title={set.title}
      warning="Nobody can bring it back. Links to it that were given out go on giving the questions they gave."
      words={<SetWords set={set} />}
    />
  );
}
