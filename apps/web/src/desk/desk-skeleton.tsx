import { Bone } from "../ui/skeleton.tsx";

/** The places of what is on its way. */
export function DeskSkeleton() {
  return (
    <div aria-busy className="grid gap-3" role="status">
      <span className="sr-only">Your desk is on its way.</span>
      {[1, 2, 3].map((place) => (
        <div className="grid min-h-24 content-start gap-4 rounded-xl border border-rule bg-sheet p-5" key={place}>
          <Bone className="later h-6 w-2/3" />
          <Bone className="later h-4 w-40" />
        </div>
      ))}
    </div>
  );
}
