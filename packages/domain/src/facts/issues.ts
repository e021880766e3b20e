import type { Issue } from "../model/fact.ts";

export const linkage: Issue = {
  kind: "issue",
  id: "issue:linkage",
  name: "whether, and how, a peace treaty is tied to a settlement of the islands dispute",
};

export const readingOf1956: Issue = {
  kind: "issue",
  id: "issue:reading-of-1956",
  name: "what the offer of two islands in the 1956 declaration binds Moscow to",
};

export const remainingTwo: Issue = {
  kind: "issue",
  id: "issue:remaining-two",
  name: "what is to become of the remaining two islands",
};

export const summitIn2000: Issue = {
  kind: "issue",
  id: "issue:summit-in-2000",
  name: "whether to hold another summit in 2000",
};

export const pace: Issue = {
  kind: "issue",
  id: "issue:pace",
  name: "how fast to negotiate, and how much deadlines matter",
};
