import { backgroundFacts } from "../src/background/index.ts";
import { articleFacts } from "../src/facts/index.ts";
import type { Fact } from "../src/model/fact.ts";

/** What the article tells, and what other sources tell. */
export const allFacts: { readonly article: readonly Fact[]; readonly background: readonly Fact[] } = {
  article: articleFacts,
  background: backgroundFacts,
};
