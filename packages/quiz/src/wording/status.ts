import type { Status } from "@communique/domain";

/** The answer to "How does the article present it?" for each kind of statement; alike in length and form. */
export const labelOfStatus: Readonly<Record<Status, string>> = {
  stated: "As a plain statement of its own",
  judged: "As the judgement of its writer",
  inferred: "As the writer's hedged inference",
  attributed: "As somebody else's words or view",
  reported: "As a report with no named author",
  denied: "As a denial by somebody it names",
  planned: "As something still due to happen",
  charged: "As an accusation, not a finding",
};

/** What a statement would have to be, to be of a kind that it is not. */
export const requirementOf: Readonly<Record<Status, string>> = {
  stated: "For that, the article would have to say it itself, with no hedge and nobody else speaking.",
  judged: "For that, the writer would have to weigh something, or forecast it.",
  inferred: "For that, the writer would have to conclude it, and hedge.",
  attributed: "For that, the sentence would have to point to somebody who says or thinks it.",
  reported: "For that, it would have to come as a report whose author is left out.",
  denied: "For that, somebody would have to say that it is not so.",
  planned: "For that, it would have to be still to come.",
  charged: "For that, somebody would have to be accused of it.",
};
