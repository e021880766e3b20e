import type { Topic } from "@communique/domain";

export const topics: Readonly<Record<Topic, string>> = {
  talks: "Talks",
  "declaration of 1956": "Declaration of 1956",
  deadline: "The deadline",
  islands: "Islands",
  "visits and summits": "Visits and summits",
  "military contacts": "Military contacts",
  offices: "Offices",
  positions: "Positions",
  "treaties and war": "Treaties and war",
};
