import type { Office, Person } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { once } from "../once.ts";
import type { Of, Witness } from "./witness.ts";

type Tenure = Of<"tenure">;

/**
 * The tenures of other people in other offices at the same time, each of which refutes its holder, or its office, as an
 * answer: those on the same side first, then those of the same title, then the rest.
 */
export function tenuresNearestFirst(tenure: Tenure, witness: Witness): readonly (readonly Tenure[])[] {
  const { office, holder } = tenure.is;
  const others = (tenuresByTime(witness).get(labelOfWhen(tenure.fact.asOf)) ?? []).filter(
    ({ is }) => is.office !== office && is.holder !== holder,
  );
  const tiers = Map.groupBy(others, ({ is }) => {
    if (sideOfOffice(is.office) === sideOfOffice(office)) return "side";
    return is.office.title === office.title ? "title" : "neither";
  });
  return (["side", "title", "neither"] as const).map((tier) => tiers.get(tier) ?? []);
}

const tenuresByTime = once((witness: Witness) =>
  Map.groupBy(witness.tells("tenure"), ({ fact }) => labelOfWhen(fact.asOf)),
);

export function tenuresOf(person: Person, witness: Witness): readonly Tenure[] {
  return tenuresByHolder(witness).get(person) ?? [];
}

const tenuresByHolder = once((witness: Witness) => Map.groupBy(witness.tells("tenure"), ({ is }) => is.holder));

/** The other people of a person's own side. */
export function colleaguesOf(person: Person, witness: Witness): readonly Person[] {
  const { sides, people } = sidesIn(witness);
  return (people.get(sides.get(person)) ?? []).filter((other) => other !== person);
}

const sidesIn = once((witness: Witness) => {
  const sides = new Map(witness.people.map((person) => [person, sideOf(person, witness)]));
  return { sides, people: Map.groupBy(witness.people, (person) => sides.get(person)) };
});

/**
 * The government whose office a person holds; for a person without an office who presides beside somebody of one side,
 * the other side.
 */
function sideOf(person: Person, witness: Witness): Side | undefined {
  const [own] = tenuresOf(person, witness);
  if (own) return sideOfOffice(own.is.office);
  const partner = witness
    .tells("chairs")
    .find(({ is }) => is.includes(person))
    ?.is.find((chair) => chair !== person);
  const [partners] = partner ? tenuresOf(partner, witness) : [];
  const partnersSide = partners && sideOfOffice(partners.is.office);
  const other = witness.tells("tenure").find(({ is }) => sideOfOffice(is.office) !== partnersSide);
  return partnersSide && other && sideOfOffice(other.is.office);
}

type Side = Office["of"];

/** A ministry is on the side of its government. */
export function sideOfOffice({ of }: Office): Side {
  return of.kind === "organisation" && of.of ? of.of : of;
}
