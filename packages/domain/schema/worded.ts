import { z } from "zod";
import { atLeastOne } from "./at-least.ts";
import { claimId, governmentId, groupId, issueId, organisationId, positionId, subjectId } from "./id.ts";
import { standing, status } from "./standing.ts";
import { told, topicList } from "./told.ts";

const contrast = z.strictObject({
  words: z.string().describe("Words that stand exactly once in the content, and exactly once in “says”."),
  against: atLeastOne(z.string()).describe("Words that make the content false in their place, if it is true."),
});

const worded = {
  says: z
    .string()
    .describe("The whole statement as one sentence, hedge and speaker included: safe to print by itself."),
  content: z
    .string()
    .describe(
      "The bare content as a clause that can follow “that”. Of a denial, what is denied. Never a fact by itself.",
    ),
  about: atLeastOne(subjectId),
  topics: topicList,
  alsoReadAs: atLeastOne(status)
    .exactOptional()
    .describe("Kinds of statement that a careful reader could defend for it as well."),
  contrasts: z
    .array(contrast)
    .describe("What the content says, against what would make it false. Empty where the source leaves all else open."),
  ...told(standing),
};

export const claim = z
  .strictObject({ kind: z.literal("claim"), id: claimId, ...worded })
  .meta({ id: "claim", title: "A claim", description: "What the source says that no other kind of fact says better." });

export const position = z
  .strictObject({
    kind: z.literal("position"),
    id: positionId,
    holder: z.union([governmentId, groupId, organisationId]),
    on: issueId,
    opposes: z.array(positionId).describe("Positions on the same issue that the source sets against this one."),
    ...worded,
  })
  .meta({ id: "position", title: "A position", description: "What a side stands for, and who says that it does." });

export const issue = z
  .strictObject({ kind: z.literal("issue"), id: issueId, name: z.string() })
  .meta({ id: "issue", title: "An issue", description: "What the sides disagree or decide about." });
