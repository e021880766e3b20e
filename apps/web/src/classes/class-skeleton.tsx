import { Bone } from "../ui/skeleton.tsx";

/** The places of what is on its way. */
export function ClassSkeleton() {
  return (
    <div aria-busy className="grid min-h-96 content-start gap-4" role="status">
      <span className="sr-only">The class is on its way.</span>
      <Bone className="later h-9 w-2/3" />
      <Bone className="later h-5 w-64 max-w-full" />
    </div>
  );
}
