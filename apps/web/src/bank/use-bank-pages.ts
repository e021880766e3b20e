import type { BankPageView, BankQuestionView } from "@communique/api";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Failure } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { useSettled } from "../ui/use-settled.ts";
import type { BankWanted } from "./bank-wanted.ts";

export interface BankPages {
  /** The latest page, which tells what was found; nothing before it comes. */
  readonly page: BankPageView | undefined;
  readonly questions: readonly BankQuestionView[];
  /** Whether what is shown was found for earlier wishes. */
  readonly isEarlier: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly more: { readonly state: "none" | "there" | "loading"; readonly load: () => void };
}

/** What is found in the bank, page by page; what is typed is looked for when the fingers rest. */
export function useBankPages(wanted: BankWanted): BankPages {
  const text = useSettled(wanted.text, 300);
  const { about, topics, kinds, statuses, difficulties, paragraph } = wanted;
  const asked = useInfiniteQuery(
    useTRPC().bank.list.infiniteQueryOptions(
      {
        ...{ about, paragraph, text: text.toWellFormed() },
        topics: [...topics],
        kinds: [...kinds],
        statuses: [...statuses],
        difficulties: [...difficulties],
      },
      {
        getNextPageParam: ({ next }) => next,
        placeholderData: keepPreviousData,
        staleTime: Number.POSITIVE_INFINITY,
      },
    ),
  );
  const { failure, retry } = useFailure(asked);
  const pages = asked.data?.pages ?? [];
  return {
    page: pages.at(-1),
    questions: pages.flatMap(({ questions }) => questions),
    isEarlier: asked.isPlaceholderData || text !== wanted.text,
    failure,
    retry: asked.isFetchNextPageError ? () => void asked.fetchNextPage() : retry,
    more: {
      state: asked.isFetchingNextPage ? "loading" : asked.hasNextPage ? "there" : "none",
      load: () => void asked.fetchNextPage(),
    },
  };
}
