import type { Issue } from "../model/fact.ts";

export const scopeOfTheChain: Issue = {
  kind: "issue",
  id: "issue:scope-of-the-chain",
  name: "whether the four disputed islands are a part of the islands that Japan renounced in 1951",
};
