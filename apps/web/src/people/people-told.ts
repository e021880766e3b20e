import type { Fact, Government, Person, Statement, Tenure } from "@communique/domain";
import { holdersAt, statementsAbout } from "@communique/domain";
import { japan, kato } from "@communique/domain/facts";
import { inOrder } from "../ui/source-address.ts";
import { type ToldOf, toldOf } from "./told-of.ts";

/** A person of the article, and all that it tells of them. */
export interface PersonTold {
  readonly person: Person;
  /** Whose side the article puts them on; null where it does not tell. */
  readonly side: Government | null;
  readonly tenures: readonly Tenure[];
  /** Whether an office is told as held in the month of the talks. */
  readonly holdsInOctober: boolean;
  readonly says: readonly ToldOf[];
  readonly told: readonly ToldOf[];
  /** The others who are named in the same statements. */
  readonly namedWith: readonly Person[];
}

/** The article gives Kato no office, and calls him the Japanese counterpart: claim:kato-as-counterpart. */
const sidesWithoutOffice: ReadonlyMap<Person, Government> = new Map([[kato, japan]]);

/** The people whom the facts name, in the order of the sentences that first tell of them. */
export function peopleTold(facts: readonly Fact[]): readonly PersonTold[] {
  const people = facts.filter((fact) => fact.kind === "person");
  const tenures = facts.filter((fact) => fact.kind === "tenure");
  const asked = holdersAt(facts, "2000-10");
  const inOctober = new Set(asked.outcome === "found" ? asked.surely : []);
  const factsOf = new Map(people.map(({ id }) => [id, concerning(facts, id)]));
  return people
    .map((person): PersonTold => {
      const own = factsOf.get(person.id) ?? [];
      const held = tenures.filter(({ holder }) => holder === person);
      const [said, others] = divided(own.filter((fact) => fact.kind !== "tenure").map(toldOf), person);
      return {
        person,
        side: sideOf(held) ?? sidesWithoutOffice.get(person) ?? null,
        tenures: held,
        holdsInOctober: held.some((tenure) => inOctober.has(tenure)),
        says: said,
        told: others,
        namedWith: people.filter(({ id }) => id !== person.id && factsOf.get(id)?.some((fact) => own.includes(fact))),
      };
    })
    .toSorted((one, other) => inOrder(firstPlace(one), firstPlace(other)));
}

function concerning(facts: readonly Fact[], id: string): readonly Statement["fact"][] {
  const asked = statementsAbout(facts, id);
  if (asked.outcome !== "found") return [];
  return [...new Set(asked.concerning.map(({ statement }) => statement.fact))];
}

function divided(all: readonly ToldOf[], person: Person): readonly [readonly ToldOf[], readonly ToldOf[]] {
  const isSaid = ({ standing }: ToldOf) => "said" in standing && standing.said.some(({ by }) => by === person);
  const sorted = all.toSorted((one, other) => inOrder(placeOf(one), placeOf(other)));
  return [sorted.filter(isSaid), sorted.filter((told) => !isSaid(told))];
}

function sideOf([tenure]: readonly Tenure[]): Government | null {
  if (!tenure) return null;
  const { of } = tenure.office;
  return of.kind === "government" ? of : of.of;
}

const atTheEnd = { paragraph: Number.POSITIVE_INFINITY, sentence: 0 };

function placeOf({ places: [first] }: ToldOf) {
  return first ?? atTheEnd;
}

function firstPlace({ says, told, tenures }: PersonTold) {
  const [first] = [...says, ...told, ...tenures.map(toldOf)].map(placeOf).toSorted(inOrder);
  return first ?? atTheEnd;
}
