import { Bone } from "../ui/skeleton.tsx";

/** The places of questions that are on their way. */
export function BankSkeleton() {
  return (
    <div aria-busy className="grid gap-3" role="status">
      <span className="sr-only">The questions are on their way.</span>
      {[1, 2, 3, 4, 5, 6].map((place) => (
        <div className="grid min-h-44 content-start gap-4 rounded-xl border border-rule bg-sheet p-5" key={place}>
          <Bone className="later h-4 w-40" />
          <Bone className="later h-6 w-full" />
          <Bone className="later h-6 w-2/3" />
        </div>
      ))}
    </div>
  );
}
