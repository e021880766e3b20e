import type { Topic } from "@communique/domain";

export const topics: Readonly<Record<Topic, string>> = {
  talks: "Talks",
  "declaration of 1956": "Declaration of 1956",
  islands: "Islands",
  "visits and summits": "Visits and summits",
  offices: "Offices",
  positions: "Positions",
};
