import type { ClassView, MemberView } from "@communique/api";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

type Changed = Partial<Omit<ClassView, "members">> & { readonly members?: MemberView[] };

interface ClassData {
  /** What is on its way was asked before this change. */
  readonly hold: () => Promise<void>;
  readonly put: (changed: Changed) => void;
}

/** What is shown of a class, to be changed where the teacher has changed it. */
export function useClassData(id: string): ClassData {
  const queries = useQueryClient();
  const queryKey = useTRPC().class.open.queryKey({ class: id });
  return {
    hold: () => queries.cancelQueries({ queryKey }),
    put: (changed) => queries.setQueryData(queryKey, (shown) => shown && { ...shown, ...changed }),
  };
}
