import type { SetView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { CircleAlert, Play, Printer, Users } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ActionDispatch } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { givingAddress } from "../assignments/addresses.ts";
import { CopyLink } from "../result/copy-link.tsx";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { printAddress, sharedAddress } from "./addresses.ts";
import type { EditingEvent } from "./editing.ts";
import { questionsIn } from "./questions-in.ts";

interface SetActionsProps {
  readonly set: SetView;
  /** Whether all that is on the screen is in it. */
  readonly isSaved: boolean;
  readonly dispatch: ActionDispatch<[EditingEvent]>;
}

/** What can be done with a set that is saved: to take it, to give it out, to print it. */
export function SetActions({ set, isSaved, dispatch }: SetActionsProps) {
  const api = useTRPCClient();
  const router = useRouter();
  const { id, revision, items } = set;
  const publish = async () => {
    const published = await api.set.publish.mutate({ set: id, revision });
    dispatch({ type: "seen", there: published.set });
    const latest = published.outcome === "published" && published.set.versions.find(({ isLatest }) => isLatest);
    return latest ? sharedAddress(latest.shared) : null;
  };
  const link = async () => {
    const address = await publish();
    // Changed elsewhere: that is shown now, with a button of its own.
    if (address === null) throw new TypeError("There is nothing to be copied.");
    return address;
  };
  const taking = useMutation({
    mutationFn: publish,
    onSuccess: (address) => {
      if (address !== null) router.push(address);
    },
  });
  const wrongItems = items.filter(({ standing }) => standing === "wrong");
  const wrong = wrongItems.length;
  const isWritten = wrongItems.some(({ written }) => written !== null);
  const isOff = !isSaved || taking.isPending || wrong > 0;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        <button
          aria-disabled={isOff}
          className={`${action.other} aria-disabled:text-soft`}
          onClick={() => isOff || taking.mutate()}
          type="button"
        >
          <Play aria-hidden className="size-5" />
          Try the quiz
        </button>
        <button
          aria-disabled={isOff}
          className={`${action.other} aria-disabled:text-soft`}
          onClick={() => isOff || router.push(printAddress(id))}
          type="button"
        >
          <Printer aria-hidden className="size-5" />
          Print
        </button>
        <button
          aria-disabled={isOff}
          className={`${action.other} aria-disabled:text-soft`}
          onClick={() => isOff || router.push(givingAddress({ set: id }))}
          type="button"
        >
          <Users aria-hidden className="size-5" />
          Give it to a class
        </button>
      </div>
      {wrong > 0 && (
        <p className="flex gap-2 text-wrong" role="status">
          <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
          Something is wrong {isWritten && "or missing "}in your words for {questionsIn(wrong)}. The set is given out
          and printed once that is mended.
        </p>
      )}
      <WrongWords error={taking.error} />
      <CopyLink
        find={link}
        gives={`the ${questionsIn(items.length)} of this set, as they are now`}
        isOff={isOff}
        key={revision}
      />
    </div>
  );
}
