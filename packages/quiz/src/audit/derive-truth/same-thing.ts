import type { Actor, Office, Place } from "@communique/domain";
import { normalForm } from "../read-text/normal-form.ts";

/** Every way in which the facts write the name of a person, another actor or a place. */
export function nameForms(named: Actor | Place): readonly string[] {
  if (named.kind === "place") {
    const names = "names" in named ? Object.values(named.names) : [named.name];
    return [...names, ...named.writtenForms.map((form) => form.text)];
  }
  if (named.kind === "person") {
    return [named.name, `${named.given} ${named.family}`, ...named.writtenForms.map((form) => form.text)];
  }
  return [named.name];
}

/** What two facts have in common where they may be one thing under two ids: an id or a form of the name. */
export function keysOfName(named: Actor | Place): readonly string[] {
  return [named.id, ...nameForms(named).map(normalForm)];
}

/** Two facts with a name in common may be one thing under two ids, so neither refutes the other. */
export function mayBeSame(a: Actor | Place, b: Actor | Place): boolean {
  if (a.id === b.id) return true;
  const forms = new Set(nameForms(a).map(normalForm));
  return nameForms(b).some((form) => forms.has(normalForm(form)));
}

/** Whether a place lies inside another, or is one of the islands that the other counts together. */
export function isInside(inner: Place, outer: Place): boolean {
  if (outer.form === "islands" && outer.named.some((island) => island.id === inner.id)) return true;
  if (inner.form !== "city" && inner.form !== "country") return false;
  for (let around = inner.within; around; around = around.within) if (mayBeSame(around, outer)) return true;
  return false;
}

export function mayBeSameOffice(a: Office, b: Office): boolean {
  return a.id === b.id || (a.of.id === b.of.id && normalForm(a.title) === normalForm(b.title));
}
