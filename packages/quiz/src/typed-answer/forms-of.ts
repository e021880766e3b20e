import type { Actor, Government, Instrument, NonEmpty, Office, Place } from "@communique/domain";
import { labelOfOffice } from "@communique/domain/wording";
import { once } from "../once.ts";
import { formsOfPerson } from "./forms-of-person.ts";
import { formsOfPlace } from "./forms-of-place.ts";

/** What can be asked for by its name. */
export type Nameable = Actor | Place | Office | Instrument;

/**
 * Every form of a fact's name that is right when it is typed, the one that the source prints first: in all scripts, a person
 * also by the family name, an island by either name, a government by its capital where the source does so.
 *
 * @example
 * formsOf(russia); // ["Russia", "Moscow", "the Russian government", "the government of Russia"]
 */
export const formsOf: (fact: Nameable) => NonEmpty<string> = once((fact) => {
  const [name, ...others] = formsIn(fact);
  const spelt = [name, ...others].flatMap((form) => [form, asAmericansSpell(form)]);
  return [name, ...new Set(spelt.filter((form) => form !== name))];
});

function formsIn(fact: Nameable): NonEmpty<string> {
  switch (fact.kind) {
    case "person":
      return formsOfPerson(fact);
    case "place":
      return formsOfPlace(fact);
    case "government":
      return formsOfGovernment(fact);
    case "office":
      return [labelOfOffice(fact), fact.title, `${fact.title} of ${fact.of.name}`];
    case "instrument":
      return [fact.name, ...fact.alsoCalled, ...[fact.name, ...fact.alsoCalled].flatMap(turned)];
    default:
      return [fact.name];
  }
}

function formsOfGovernment({ name, adjective, calledByCapital }: Government): NonEmpty<string> {
  return [
    name,
    ...(calledByCapital ? [calledByCapital] : []),
    `the ${adjective} government`,
    `the government of ${name}`,
  ];
}

/** "the declaration of 1956" for "the 1956 declaration", and the other way round. */
function turned(name: string): readonly string[] {
  const [, year, what] = /^the (\d{4}) (\w+)$/.exec(name) ?? [];
  if (year && what) return [`the ${what} of ${year}`];
  const [, whatOf, ofYear] = /^the (\w+(?: \w+)?) of (\d{4})$/.exec(name) ?? [];
  return whatOf && ofYear ? [`the ${ofYear} ${whatOf}`] : [];
}

function asAmericansSpell(form: string): string {
  return form.replaceAll("Defence", "Defense").replaceAll("defence", "defense");
}
