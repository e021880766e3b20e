"use client";

import { Bone } from "../ui/skeleton.tsx";
import { desk } from "./desk.ts";
import { questionAhead } from "./question-ahead.ts";

/** The place of a question that is on its way: the same shape, so that nothing jumps when it comes. */
export function QuizSkeleton() {
  const ahead = questionAhead();
  return (
    <div aria-busy className={desk.page}>
      <p className="sr-only">Loading the quiz…</p>
      <div className="grid gap-6">
        <div aria-hidden className="later grid gap-2">
          <div className="flex min-h-11 items-center">
            <Bone className="h-4 w-36" />
          </div>
          <Bone className="h-1 w-full" />
        </div>
        <p className="peer max-w-prose text-pretty font-heading font-medium text-stem empty:hidden" id="first-question">
          {ahead && (
            <>
              <span className="sr-only">{ahead.place}</span>
              {ahead.stem}
            </>
          )}
        </p>
        <div aria-hidden className="later grid gap-3 pb-2 peer-[:not(:empty)]:hidden">
          <Bone className="h-7 w-full" />
          <Bone className="h-7 w-2/3" />
        </div>
        <div aria-hidden className="later grid gap-3">
          <Bone className="h-14 w-full" />
          <Bone className="h-14 w-full" />
          <Bone className="h-14 w-full" />
          <Bone className="h-14 w-full" />
        </div>
      </div>
    </div>
  );
}
