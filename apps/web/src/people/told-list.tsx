import { Folded } from "./folded.tsx";
import { ToldItem } from "./told-item.tsx";
import type { ToldOf } from "./told-of.ts";

interface ToldListProps {
  readonly title: string;
  readonly of: string;
  readonly told: readonly ToldOf[];
}

/** What the article tells of somebody; nothing where it tells nothing. */
export function ToldList({ title, of, told }: ToldListProps) {
  if (told.length === 0) return null;
  return (
    <Folded count={told.length} of={of} title={title}>
      {told.map((one) => (
        <ToldItem key={one.fact.id} told={one} />
      ))}
    </Folded>
  );
}
