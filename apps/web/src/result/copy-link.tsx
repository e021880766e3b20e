import { Check, Link as LinkIcon } from "lucide-react";
import { useState } from "react";
import { action } from "../ui/action.ts";

/** Copies the link to a quiz; where the browser does not let a page copy, shows it to be copied by hand. */
export function CopyLink({ address }: { readonly address: string }) {
  const [state, setState] = useState<"ready" | "copied" | "by hand">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      setState("copied");
    } catch {
      setState("by hand");
    }
  };
  return (
    <div className="grid w-full gap-2">
      <button className={`${action.quiet} justify-self-start`} onClick={copy} type="button">
        {state === "copied" ? <Check aria-hidden className="size-5" /> : <LinkIcon aria-hidden className="size-5" />}
        Copy the link to this quiz
      </button>
      <p className="text-sm text-soft" role="status">
        {state === "copied" && "Copied. Whoever opens it gets the same questions in the same order."}
        {state === "by hand" && "Copy this link: whoever opens it gets the same questions in the same order."}
      </p>
      {state === "by hand" && (
        <input
          aria-label="Link to this quiz"
          className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3"
          onFocus={(event) => event.target.select()}
          readOnly
          value={new URL(address, location.href).href}
        />
      )}
    </div>
  );
}
