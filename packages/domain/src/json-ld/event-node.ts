import type { Aspect, Event } from "../model/fact.ts";
import { type JsonLdNode, told } from "./node.ts";
import { stands } from "./statement.ts";
import { schemaDates, timeNode } from "./time.ts";

/** What has been held is an event of schema.org, with its days and its place; what is due is a plan, and no event. */
export function eventNode(event: Event): JsonLdNode {
  return told({
    "@id": event.id,
    "@type": "due" in event ? ["Plan", "Statement"] : ["Event", "Statement"],
    name: event.name,
    called: event.called,
    form: event.form,
    clause: event.form === "act" ? event.clause : undefined,
    keywords: event.topics,
    ...stands(event),
    ...("when" in event && { ...schemaDates(event.when.is), location: event.where?.is.id }),
    visitor: event.visitor?.id,
    meetFor: event.meetFor,
    during: event.during?.id,
    statements: aspectsOf(event),
  });
}

function aspectsOf(event: Event): readonly JsonLdNode[] {
  const { id, where, chairs, between } = event;
  const when = "due" in event ? event.due : event.when;
  const by = event.form === "act" ? event.by : undefined;
  return [
    aspectNode(`${id}#when`, when, { when: timeNode(when.is) }),
    ...(where ? [aspectNode(`${id}#where`, where, { where: where.is.id })] : []),
    ...(chairs ? [aspectNode(`${id}#chairs`, chairs, { chairs: chairs.is.map((person) => person.id) })] : []),
    ...(between ? [aspectNode(`${id}#between`, between, { between: between.is.map((person) => person.id) })] : []),
    ...(by ? [aspectNode(`${id}#by`, by, { by: by.is.map((actor) => actor.id) })] : []),
  ];
}

/** A statement of its own: one thing that is told of an event or a document. */
export function aspectNode(
  id: `${"event" | "instrument"}:${string}`,
  aspect: Aspect<unknown>,
  says: Omit<JsonLdNode, "@type">,
): JsonLdNode {
  return told({ "@id": id, "@type": "Statement", ...says, ...stands(aspect) });
}
