import type { FrontView } from "@communique/api";
import type { ReactNode } from "react";
import { InScripts } from "../ui/in-scripts.tsx";

/** What is asked, in letters for a heading: the stem, or the sentence with its gap. */
export function FrontWords({ front: { stem, sentence } }: { readonly front: FrontView }): ReactNode {
  if (!sentence) return <InScripts text={stem} />;
  return (
    <>
      <InScripts text={sentence.before} />
      <span className="mx-1 inline-block w-20 border-accent border-b-2">
        <span className="sr-only">gap</span>
      </span>
      <InScripts text={sentence.after} />
    </>
  );
}
