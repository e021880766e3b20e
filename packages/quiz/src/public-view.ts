import { rulesFor } from "./kinds/index.ts";
import type { PublicView } from "./kinds/public-view.ts";
import { type AnyQuestion, isOwn } from "./own/own-question.ts";

/**
 * What a learner may see before answering: no key, no proof, no feedback, no citation, and ids that tell nothing.
 *
 * @example
 * publicView(question); // { id: "5f0…", kind: "true or false", stem: "True or false? …", options: [{ id: "a", text: "True" }, …] }
 */
export function publicView(question: AnyQuestion): PublicView {
  const { id, kind, stem } = question;
  const whose = isOwn(question) ? { isOwn: true } : {};
  return { id, kind, stem, ...whose, ...rulesFor(question).shown(question) } as PublicView;
}
