import { Bone } from "../ui/skeleton.tsx";

/** The place of a card that is on its way. */
export function CardSkeleton() {
  return (
    <div aria-busy className="grid gap-3" role="status">
      <span className="sr-only">The cards are on their way.</span>
      <Bone className="later h-6 w-32" />
      <Bone className="later h-1 w-full" />
      <div className="min-h-11" />
      <div className="grid min-h-64 content-start gap-5 rounded-xl border border-rule bg-sheet p-5 sm:p-8">
        <Bone className="later h-4 w-24" />
        <Bone className="later h-8 w-full" />
        <Bone className="later h-8 w-2/3" />
      </div>
      <Bone className="later h-12 w-full" />
    </div>
  );
}
