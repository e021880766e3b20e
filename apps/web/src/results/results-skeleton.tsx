import { Bone } from "../ui/skeleton.tsx";

/** The places of results that are on their way. */
export function ResultsSkeleton() {
  return (
    <div aria-busy className="grid gap-8" role="status">
      <span className="sr-only">The results are on their way.</span>
      <Bone className="later h-11 w-72 max-w-full" />
      <Bone className="later h-32" />
      <Bone className="later h-48" />
    </div>
  );
}
