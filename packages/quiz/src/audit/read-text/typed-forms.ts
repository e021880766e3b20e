import type { Fact, Person } from "@communique/domain";
import { nameForms } from "../derive-truth/same-thing.ts";
import { withoutArticle } from "./names-actor.ts";
import { normalForm } from "./normal-form.ts";

/** A form of a name as it is compared with another: without its article. */
export function typedForm(form: string): string {
  return normalForm(withoutArticle(form.trim()));
}

/** Every form by which one may name a fact where it is asked for, as they are compared. */
export function typedForms(fact: Fact): ReadonlySet<string> {
  return new Set(formsOf(fact).map(typedForm));
}

function formsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "person":
      return formsOfPerson(fact);
    case "government":
      return [fact.name, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "office": {
      const { title, of } = fact;
      return [title, `${title} of ${of.name}`, ...(of.kind === "government" ? [`${of.adjective} ${title}`] : [])];
    }
    case "instrument":
      return [fact.name, ...fact.alsoCalled];
    case "event":
      return [fact.name, fact.called];
    case "usage":
      return [fact.name, ...fact.alsoCalled, ...fact.writtenForms.map(({ text }) => text)];
    case "place":
    case "organisation":
    case "outlet":
    case "group":
    case "unnamed":
      return nameForms(fact);
    default:
      return [];
  }
}

/** Either name may stand first, with or without the patronymic, or the family name alone; never the given name alone. */
function formsOfPerson({ name, given, family, writtenForms }: Person): readonly string[] {
  return [
    ...[name, family, `${given} ${family}`, `${family} ${given}`],
    ...writtenForms.flatMap((form) => [
      ...[form.text, form.family],
      ...(form.given ? inBothOrders(form.given, form.family) : []),
      ...(form.given && form.patronymic ? inBothOrders(`${form.given} ${form.patronymic}`, form.family) : []),
    ]),
  ];
}

function inBothOrders(given: string, family: string): readonly string[] {
  return [`${given} ${family}`, `${family} ${given}`, `${family}${given}`];
}

/** The names that a fact goes by first: both of a disputed island. */
export function mainNamesOf(fact: Fact): readonly string[] {
  if (fact.kind === "place" && "names" in fact) return Object.values(fact.names);
  if (fact.kind === "office") return [fact.title];
  return "name" in fact ? [fact.name] : [];
}
