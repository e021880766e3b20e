import type { Fact, Office, Person } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { type Of, statementsWith } from "./recipe.ts";

type Tenure = Of<"tenure">;

/**
 * The tenures of other people in other offices at the same time, each of which refutes its holder, or its office, as an
 * answer: those on the same side first, then those of the same title, then the rest.
 */
export function tenuresNearestFirst(tenure: Tenure, tenures: readonly Tenure[]): readonly (readonly Tenure[])[] {
  const { office, holder } = tenure.is;
  const others = tenures.filter(
    ({ is, fact }) =>
      is.office !== office && is.holder !== holder && labelOfWhen(fact.asOf) === labelOfWhen(tenure.fact.asOf),
  );
  const sameSide = others.filter(({ is }) => sideOfOffice(is.office) === sideOfOffice(office));
  const sameTitle = others.filter((other) => !sameSide.includes(other) && other.is.office.title === office.title);
  return [sameSide, sameTitle, others.filter((other) => !sameSide.includes(other) && !sameTitle.includes(other))];
}

/** The other people of a person's own side. */
export function colleaguesOf(person: Person, facts: readonly Fact[]): readonly Person[] {
  const side = sideOf(person, facts);
  return peopleIn(facts).filter((other) => other !== person && sideOf(other, facts) === side);
}

/**
 * The government whose office a person holds; for a person without an office who presides beside somebody of one side,
 * the other side.
 */
function sideOf(person: Person, facts: readonly Fact[]): Side | undefined {
  const tenures = statementsWith(facts, "tenure");
  const own = tenures.find(({ is }) => is.holder === person)?.is.office;
  if (own) return sideOfOffice(own);
  const partner = statementsWith(facts, "chairs")
    .find(({ is }) => is.includes(person))
    ?.is.find((chair) => chair !== person);
  const partnersOffice = tenures.find(({ is }) => is.holder === partner)?.is.office;
  const partnersSide = partnersOffice && sideOfOffice(partnersOffice);
  return partnersSide && tenures.map(({ is }) => sideOfOffice(is.office)).find((side) => side !== partnersSide);
}

type Side = Office["of"];

/** A ministry is on the side of its government. */
function sideOfOffice({ of }: Office): Side {
  return of.kind === "organisation" && of.of ? of.of : of;
}

function peopleIn(facts: readonly Fact[]): readonly Person[] {
  return facts.filter((fact): fact is Person => fact.kind === "person");
}
