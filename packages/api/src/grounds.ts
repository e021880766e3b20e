import { type Status, statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { type CitationView, citationViews, type Question } from "@communique/quiz";
import type { GroundView } from "./views.ts";

const statements = new Map(statementsIn([...articleFacts, ...backgroundFacts]).map((one) => [one.id, one]));

/** What the answer to a question rests on: the places that it cites, those with statements of the same kinds together. */
export function groundsOf(question: Question): readonly GroundView[] {
  const grounds = question.cites.map((cite) => ({ cite, statuses: statusesAt(cite, question) }));
  return [...Map.groupBy(grounds, ({ statuses }) => statuses.join()).values()].map((alike) => ({
    cites: alike.map(({ cite }) => cite),
    statuses: alike[0]?.statuses ?? [],
  }));
}

/** The kinds of the asked statements that stand at a place; of all of them, where one is no longer told as it was. */
function statusesAt({ source, label }: CitationView, { asked, statuses }: Question): readonly Status[] {
  const told = asked.flatMap((id) => statements.get(id) ?? []);
  const here = told.filter(({ cites }) =>
    citationViews(cites).some((view) => view.source === source && view.label === label),
  );
  const kinds = statuses.filter((status) => here.some(({ standing }) => standing.status === status));
  return told.length < asked.length || kinds.length === 0 ? statuses : kinds;
}
