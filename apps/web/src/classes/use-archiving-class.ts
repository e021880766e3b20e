import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Puts a class away, or brings it back: at once on the screen, and as it was where the server does not take it. */
export function useArchivingClass(): (id: string, archived: boolean) => void {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const queryKey = trpc.class.list.queryKey();
  const { mutate } = useMutation(
    trpc.class.archive.mutationOptions({
      onMutate: ({ class: id, archived }) => {
        const archivedAt = archived ? new Date().toISOString() : null;
        queries.setQueryData(queryKey, (all) => all?.map((one) => (one.id === id ? { ...one, archivedAt } : one)));
      },
      onSettled: () => queries.invalidateQueries({ queryKey }),
    }),
  );
  return (id, archived) => mutate({ class: id, archived });
}
