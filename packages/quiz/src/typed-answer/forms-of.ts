import type { Actor, NonEmpty, Office, Place } from "@communique/domain";

/** Every form of a fact's name. */
export function formsOf(fact: Actor | Place | Office): NonEmpty<string> {
  switch (fact.kind) {
    case "person":
      return [
        fact.name,
        fact.family,
        ...fact.writtenForms.flatMap(({ text, family }) => (text === family ? [text] : [text, family])),
      ];
    case "government":
      return [fact.name, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "place":
      return "names" in fact
        ? [fact.names.fromRussian, fact.names.fromJapanese, ...fact.writtenForms.map(({ text }) => text)]
        : [fact.name, ...fact.writtenForms.map(({ text }) => text)];
    case "office":
      return [fact.title];
    default:
      return [fact.name];
  }
}
