import type { Standing } from "@communique/domain";
import { labelOfVoice } from "@communique/domain/wording";
import { ChevronRight } from "lucide-react";

interface SpeakersChainProps {
  readonly standing: Standing;
  /** Where the chain begins: "The article". */
  readonly from: string;
}

/** Through whose mouths a statement comes, from the source to the farthest; nothing where nobody is named. */
export function SpeakersChain({ standing, from }: SpeakersChainProps) {
  if (!("said" in standing)) return null;
  const carried = standing.status === "attributed" && standing.speakerGiven === "carried over";
  return (
    <ol aria-label="Who says so" className="flex flex-wrap items-center gap-x-1 gap-y-1 text-sm">
      <li>{from}</li>
      {standing.said.map((voice) => (
        <li className="flex items-center gap-1" key={labelOfVoice(voice)}>
          <ChevronRight aria-hidden className="size-4 shrink-0 text-soft" />
          {labelOfVoice(voice)}
        </li>
      ))}
      {carried && <li className="basis-full text-soft">if the account of the sentence before is carried on</li>}
    </ol>
  );
}
