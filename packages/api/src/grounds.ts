import type { Status } from "@communique/domain";
import { type AnyQuestion, type CitationView, citationViews, isOwn } from "@communique/quiz";
import { allStatements } from "./all-facts.ts";
import type { GroundView } from "./views.ts";

/** What the answer to a question rests on: the places that it cites, those with statements of the same kinds together. */
export function groundsOf(question: AnyQuestion): readonly GroundView[] {
  const grounds = question.cites.map((cite) => ({ cite, statuses: statusesAt(cite, question) }));
  return [...Map.groupBy(grounds, ({ statuses }) => statuses.join()).values()].map((alike) => ({
    cites: alike.map(({ cite }) => cite),
    statuses: alike[0]?.statuses ?? [],
  }));
}

/** The kinds of the asked statements that stand at a place; of all of them, where one is no longer told as it was. */
function statusesAt({ source, label }: CitationView, question: AnyQuestion): readonly Status[] {
  const { statuses } = question;
  const asked = isOwn(question) ? question.rests : question.asked;
  const told = asked.flatMap((id) => allStatements.get(id) ?? []);
  const here = told.filter(({ cites }) =>
    citationViews(cites).some((view) => view.source === source && view.label === label),
  );
  const kinds = statuses.filter((status) => here.some(({ standing }) => standing.status === status));
  return told.length < asked.length || kinds.length === 0 ? statuses : kinds;
}
