import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useClassData } from "./use-class-data.ts";

/** What was done to a student, and can be undone. */
export interface LastAct {
  readonly words: string;
  readonly undo: () => void;
}

/** What takes a student off the list or puts them on it again, or makes one of two: each the other way round is its undoing. */
export function useMemberActs(of: string) {
  const trpc = useTRPC();
  const { hold, put } = useClassData(of);
  const removing = useMutation(trpc.class.member.remove.mutationOptions({ onMutate: hold, onSuccess: put }));
  const merging = useMutation(trpc.class.member.merge.mutationOptions({ onMutate: hold, onSuccess: put }));
  return {
    remove: (member: string, removed: boolean) => removing.mutateAsync({ class: of, member, removed }),
    merge: (member: string, into: string | null) => merging.mutateAsync({ class: of, member, into }),
    isPending: removing.isPending || merging.isPending,
    error: removing.error ?? merging.error,
  };
}
