import type { Status } from "@communique/domain";

/** The answer to "How does the article present it?" for each kind of statement; alike in length and form. */
export const labelOfStatus: Readonly<Record<Status, string>> = {
  stated: "As a plain statement in its own voice",
  judged: "As the writer's own judgement",
  inferred: "As the writer's inference, with a hedge",
  attributed: "As what a speaker it points to says",
  reported: "As a report with no named author",
  denied: "As a denial by somebody it names",
  planned: "As something still due to happen",
  charged: "As an accusation, not a finding",
};
