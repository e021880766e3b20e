import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../api/trpc.ts";
import { quizAddress, usualWishes } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";
import { typographic } from "../ui/typographic.ts";

/** How many of them are named. */
const named = 3;

/** The questions that were missed more than once and not answered rightly since, and a way to practise them; nothing where there are none. */
export function KeepMissing() {
  const { data = [] } = useQuery(useTRPC().attempt.weak.queryOptions());
  const often = data.filter(({ misses }) => misses > 1);
  if (often.length === 0) return null;
  return (
    <div className="grid gap-2 rounded-xl border border-rule bg-sheet px-5 py-4">
      <h3 className="font-medium text-lg">What you keep missing</h3>
      <ul className="grid gap-1 text-soft">
        {often.slice(0, named).map(({ stem, misses, isOwn }, place) => (
          <li key={`${place} ${stem}`}>
            {typographic(stem)} <span className="whitespace-nowrap">({misses} times)</span>
            {isOwn && <span className="block text-sm">Written by a teacher: not checked against the facts</span>}
          </li>
        ))}
      </ul>
      <Link
        className={`${action.quiet} justify-self-start`}
        href={quizAddress({ ...usualWishes, length: Math.min(often.length, usualWishes.length), retry: "missed" })}
        prefetch={false}
      >
        Practise them
      </Link>
    </div>
  );
}
