import { Bone } from "../ui/skeleton.tsx";

/** The place of a result that is on its way. */
export function ResultSkeleton() {
  return (
    <div aria-busy>
      <p className="sr-only">Loading your result…</p>
      <div aria-hidden className="later grid gap-8">
        <div className="grid gap-4">
          <Bone className="h-11 w-72 max-w-full" />
          <Bone className="h-6 w-48" />
        </div>
        <Bone className="h-12 w-full max-w-md" />
        <div className="grid gap-8 md:grid-cols-2">
          <Bone className="h-48" />
          <Bone className="h-48" />
        </div>
      </div>
    </div>
  );
}
