import type { ChangeView } from "@communique/api";
import { changeSentence } from "./change-sentence.ts";

/** In what two versions of a set differ, in plain words. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  return (
    <ul className="grid max-w-prose list-disc gap-1.5 pb-1 pl-5">
      {changes.map((change) => {
        const sentence = changeSentence(change);
        return (
          <li className="wrap-anywhere" dir="auto" key={sentence}>
            {sentence}
          </li>
        );
      })}
    </ul>
  );
}
