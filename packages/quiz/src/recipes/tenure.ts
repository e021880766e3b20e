import type { Office, Person } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
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
  const sameSide = others.filter(({ is }) => sideOfOffice(is.office) === sideOfOffice(office));
  const sameTitle = others.filter((other) => !sameSide.includes(other) && other.is.office.title === office.title);
  return [sameSide, sameTitle, others.filter((other) => !sameSide.includes(other) && !sameTitle.includes(other))];
}

function tenuresByTime(witness: Witness): ReadonlyMap<string, readonly Tenure[]> {
  return Map.groupBy(witness.tells("tenure"), ({ fact }) => labelOfWhen(fact.asOf));
}

/** The other people of a person's own side. */
export function colleaguesOf(person: Person, witness: Witness): readonly Person[] {
  const side = sideOf(person, witness);
  return witness.people.filter((other) => other !== person && sideOf(other, witness) === side);
}

/**
 * The government whose office a person holds; for a person without an office who presides beside somebody of one side,
 * the other side.
 */
function sideOf(person: Person, witness: Witness): Side | undefined {
  const tenures = witness.tells("tenure");
  const own = tenures.find(({ is }) => is.holder === person)?.is.office;
  if (own) return sideOfOffice(own);
  const partner = witness
    .tells("chairs")
    .find(({ is }) => is.includes(person))
    ?.is.find((chair) => chair !== person);
  const partnersOffice = tenures.find(({ is }) => is.holder === partner)?.is.office;
  const partnersSide = partnersOffice && sideOfOffice(partnersOffice);
  return partnersSide && tenures.map(({ is }) => sideOfOffice(is.office)).find((side) => side !== partnersSide);
}

type Side = Office["of"];

/** A ministry is on the side of its government. */
export function sideOfOffice({ of }: Office): Side {
  return of.kind === "organisation" && of.of ? of.of : of;
}
