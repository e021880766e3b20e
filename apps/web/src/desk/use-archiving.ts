import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Puts a set away, or brings it back: at once on the screen, and as it was where the server does not take it. */
export function useArchiving(): (set: string, archived: boolean) => void {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const queryKey = trpc.set.list.queryKey();
  const { mutate } = useMutation(
    trpc.set.archive.mutationOptions({
      onMutate: ({ set, archived }) => {
        const archivedAt = archived ? new Date().toISOString() : null;
        queries.setQueryData(queryKey, (sets) => sets?.map((one) => (one.id === set ? { ...one, archivedAt } : one)));
      },
      onSettled: () => queries.invalidateQueries({ queryKey }),
    }),
  );
  return (set, archived) => mutate({ set, archived });
}
