import type { BackView } from "@communique/api";
import type { RefObject } from "react";
import { Grounds } from "../ui/grounds.tsx";
import { InScripts } from "../ui/in-scripts.tsx";

interface CardBackProps {
  readonly back: BackView;
  /** The level that the answer has on its page. */
  readonly heading: "h2" | "h3";
  readonly ref?: RefObject<HTMLHeadingElement | null>;
}

/** The answer, why it is right, what kind of statement it is and where it stands. */
export function CardBack({ back: { key, explanation, grounds }, heading: Heading, ref }: CardBackProps) {
  return (
    <div className="grid gap-4 border-rule border-t pt-5">
      <Heading className="font-semibold text-2xl" ref={ref} tabIndex={-1}>
        <span className="sr-only">Answer: </span>
        <InScripts text={key} />
      </Heading>
      {explanation !== key && (
        <p className="max-w-prose font-serif text-lg">
          <InScripts text={explanation} />
        </p>
      )}
      <Grounds grounds={grounds} />
    </div>
  );
}
