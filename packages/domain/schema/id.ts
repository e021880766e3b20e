import { z } from "zod";

const slug = z.string().regex(/[a-z0-9]+(?:-[a-z0-9]+)*/);

const actors = ["person", "government", "organisation", "outlet", "group", "unnamed"] as const;
const subjects = [...actors, "place", "office", "instrument", "event", "issue", "usage"] as const;
const all = [...subjects, "source", "tenure", "claim", "position", "term", "link"] as const;

export const sourceId = idOf("source").meta({ id: "sourceId", description: "The id of an article or a page." });
export const personId = idOf("person").meta({ id: "personId" });
export const governmentId = idOf("government").meta({ id: "governmentId" });
export const organisationId = idOf("organisation").meta({ id: "organisationId" });
export const outletId = idOf("outlet").meta({ id: "outletId" });
export const groupId = idOf("group").meta({ id: "groupId" });
export const unnamedId = idOf("unnamed").meta({ id: "unnamedId" });
export const placeId = idOf("place").meta({ id: "placeId" });
export const officeId = idOf("office").meta({ id: "officeId" });
export const tenureId = idOf("tenure").meta({ id: "tenureId" });
export const instrumentId = idOf("instrument").meta({ id: "instrumentId" });
export const eventId = idOf("event").meta({ id: "eventId" });
export const issueId = idOf("issue").meta({ id: "issueId" });
export const claimId = idOf("claim").meta({ id: "claimId" });
export const positionId = idOf("position").meta({ id: "positionId" });
export const termId = idOf("term").meta({ id: "termId" });
export const usageId = idOf("usage").meta({ id: "usageId" });
export const linkId = idOf("link").meta({ id: "linkId" });

export const actorId = idOf(z.enum(actors)).meta({ id: "actorId", description: "The id of whoever can speak." });
export const subjectId = idOf(z.enum(subjects)).meta({ id: "subjectId", description: "What a claim can be about." });
export const factId = idOf(z.enum(all)).meta({ id: "factId", description: "The id of any fact." });

/** An id: the kind of fact, a colon, and small letters, digits and hyphens. */
function idOf<const Kind extends string | z.ZodEnum>(kind: Kind) {
  return z.templateLiteral([kind, ":", slug]);
}
