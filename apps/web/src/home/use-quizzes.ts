import type { AttemptSummaryView } from "@communique/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";

/** The quizzes before those that are there, to be asked for. */
export interface Older {
  readonly state: "none" | "more" | "loading" | "failed";
  readonly load: () => void;
}

export interface Quizzes extends ReturnType<typeof useFailure> {
  /** The latest ten, of which the page tells more than their scores. */
  readonly latest: readonly AttemptSummaryView[] | undefined;
  /** Those and the older ones that were asked for. */
  readonly all: readonly AttemptSummaryView[];
  readonly older: Older;
}

/** The quizzes of this browser, newest first and ten at a time. */
export function useQuizzes(): Quizzes {
  const asked = useInfiniteQuery(
    useTRPC().attempt.recent.infiniteQueryOptions({}, { getNextPageParam: ({ next }) => next }),
  );
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = asked;
  const pages = data?.pages ?? [];
  return {
    ...useFailure(asked),
    latest: pages[0]?.attempts,
    all: pages.flatMap(({ attempts }) => attempts),
    older: {
      state: isFetchingNextPage ? "loading" : isFetchNextPageError ? "failed" : hasNextPage ? "more" : "none",
      load: () => fetchNextPage(),
    },
  };
}
