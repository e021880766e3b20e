import { CloudOff } from "lucide-react";
import type { Delivery } from "./use-delivery.ts";

/** Says quietly that something has not arrived, for as long as it has not, and what the server would not take. */
export function UnsentActsNote({ delivery: { unsent, why, refusal } }: { readonly delivery: Delivery }) {
  const words = why ? [unsentWords(unsent, why)] : refusal?.kind === "refused" ? [refusal.message, refusal.hint] : [];
  return (
    <div role="status">
      {words.length > 0 && (
        <p className="flex items-center gap-3 text-sm text-soft">
          <CloudOff aria-hidden className="size-5 shrink-0 text-wrong" />
          <span>{words.join(" ")}</span>
        </p>
      )}
    </div>
  );
}

function unsentWords(unsent: number, why: "connection" | "server"): string {
  const what = unsent === 1 ? "One thing you did is" : `${unsent} things you did are`;
  const reason = why === "connection" ? "no connection" : "the server has a problem";
  return `${what} not sent yet: ${reason}. It is kept in this browser and sent by itself.`;
}
