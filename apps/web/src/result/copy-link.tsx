import { useMutation } from "@tanstack/react-query";
import { Check, Link as LinkIcon } from "lucide-react";
import { useState } from "react";
import { action } from "../ui/action.ts";

interface CopyLinkProps {
  /** Finds the address to be copied. */
  readonly find: () => string | Promise<string>;
  /** What whoever opens it gets: "the same questions in the same order". */
  readonly gives: string;
  /** What it leads to. */
  readonly to?: string;
  /** Not yet, as long as what it would lead to is on its way. */
  readonly isOff?: boolean;
}

/** Copies a link; where the browser does not let a page copy, shows it to be copied by hand. */
export function CopyLink({ find, gives, to = "this quiz", isOff = false }: CopyLinkProps) {
  const [byHand, showByHand] = useState(false);
  const { mutate, isPending, isSuccess, isError, data } = useMutation({
    mutationFn: async () => {
      const link = new URL(await find(), location.href).href;
      await navigator.clipboard.writeText(link).catch(() => showByHand(true));
      return link;
    },
  });
  return (
    <div className="grid w-full gap-2">
      <button
        aria-disabled={isPending || isOff}
        className={`${action.quiet} justify-self-start aria-disabled:text-soft`}
        onClick={() => isPending || isOff || mutate()}
        type="button"
      >
        {isSuccess && !byHand ? <Check aria-hidden className="size-5" /> : <LinkIcon aria-hidden className="size-5" />}
        Copy the link to {to}
      </button>
      <p className="text-sm text-soft" role="status">
        {isError && "The link could not be made: the server was not reached. Try again."}
        {isSuccess && `${byHand ? "Copy this link: whoever" : "Copied. Whoever"} opens it gets ${gives}.`}
      </p>
      {byHand && data && (
        <input
          aria-label={`Link to ${to}`}
          className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3"
          onFocus={(event) => event.target.select()}
          readOnly
          value={data}
        />
      )}
    </div>
  );
}
