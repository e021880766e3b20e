import type { Government, Person } from "./model/actor.ts";
import type {
  Aspect,
  Claim,
  Document,
  Event,
  Fact,
  Office,
  Position,
  Tenure,
  Term,
  Told,
  Usage,
} from "./model/fact.ts";
import type { NonEmpty } from "./model/non-empty.ts";
import type { UndisputedPlace } from "./model/place.ts";
import type { Topic } from "./model/topic.ts";
import type { When } from "./model/when.ts";

interface Said<Relation extends string, F extends Fact> extends Told {
  /** The fact's id; for one aspect of a fact, `id#aspect`. Stable: what a learner remembers is kept under it. */
  readonly id: string;
  readonly relation: Relation;
  readonly fact: F;
  readonly topics: NonEmpty<Topic>;
}

/** The smallest thing a source says: a claim, a position, a tenure, a term, a usage, or one aspect of an event or document. */
export type Statement =
  | Said<"claim", Claim>
  | Said<"position", Position>
  | Said<"term", Term>
  | Said<"usage", Usage>
  | (Said<"tenure", Tenure> & { readonly is: { readonly holder: Person; readonly office: Office } })
  | Said<"event", Event>
  | (Said<"when", Event | Document> & { readonly is: When })
  | (Said<"where", Event> & { readonly is: UndisputedPlace })
  | (Said<"chairs", Event> & { readonly is: NonEmpty<Person> })
  | (Said<"between", Event> & { readonly is: readonly [Person, Person] })
  | (Said<"by", Event> & { readonly is: NonEmpty<Person | Government> });

/**
 * All that the given facts state, one statement at a time, in the order of the facts.
 *
 * @example
 * statementsIn([octoberTalks]).map((statement) => statement.id);
 * // ["event:october-talks", "event:october-talks#when", "event:october-talks#where", "event:october-talks#chairs"]
 */
export function statementsIn(facts: readonly Fact[]): readonly Statement[] {
  return facts.flatMap(statementsOf);
}

function statementsOf(fact: Fact): readonly Statement[] {
  switch (fact.kind) {
    case "claim":
      return [{ ...told(fact), relation: "claim", fact, topics: fact.topics }];
    case "position":
      return [{ ...told(fact), relation: "position", fact, topics: fact.topics }];
    case "term":
      return [{ ...told(fact), relation: "term", fact, topics: fact.topics }];
    case "usage":
      return [{ ...told(fact), relation: "usage", fact, topics: fact.topics }];
    case "tenure":
      return [
        {
          ...told(fact),
          relation: "tenure",
          fact,
          topics: ["offices"],
          is: { holder: fact.holder, office: fact.office },
        },
      ];
    case "instrument":
      return "dated" in fact
        ? [{ ...aspect(fact, "when", fact.dated), relation: "when", fact, topics: fact.topics }]
        : [];
    case "event":
      return statementsOfEvent(fact);
    default:
      return [];
  }
}

function statementsOfEvent(fact: Event): readonly Statement[] {
  const { topics, where, chairs, between } = fact;
  const when = "due" in fact ? fact.due : fact.when;
  const by = fact.form === "act" ? fact.by : undefined;
  return [
    { ...told(fact), relation: "event", fact, topics },
    { ...aspect(fact, "when", when), relation: "when", fact, topics },
    ...(where ? [{ ...aspect(fact, "where", where), relation: "where" as const, fact, topics }] : []),
    ...(chairs ? [{ ...aspect(fact, "chairs", chairs), relation: "chairs" as const, fact, topics }] : []),
    ...(between ? [{ ...aspect(fact, "between", between), relation: "between" as const, fact, topics }] : []),
    ...(by ? [{ ...aspect(fact, "by", by), relation: "by" as const, fact, topics }] : []),
  ];
}

function told({ id, standing, cites }: Told & { readonly id: string }) {
  return { id, standing, cites };
}

function aspect<Value>(fact: Fact, name: string, { is, standing, cites }: Aspect<Value>) {
  return { id: `${fact.id}#${name}`, is, standing, cites };
}
