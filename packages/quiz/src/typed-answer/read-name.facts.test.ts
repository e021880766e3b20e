import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { formsOf } from "./forms-of.ts";
import { readName } from "./read-name.ts";

const people = articleFacts.filter((fact) => fact.kind === "person");
const expectedFor = people.map((asked) => ({
  asked,
  rest: people.filter((one) => one !== asked),
  accepts: formsOf(asked),
  others: people.filter((one) => one !== asked).map((one) => ({ accepts: formsOf(one) })),
}));

test("every form of a person is accepted for that person, and is another's for everybody else", () => {
  for (const { asked, rest, ...expected } of expectedFor) {
    for (const owner of people) {
      for (const form of formsOf(owner)) {
        const right = owner === asked ? { read: "accepted" } : { read: "other", index: rest.indexOf(owner) };
        expect(readName(form, expected), `${form} for ${asked.id}`).toEqual(right);
      }
    }
  }
});

test("every written form and every reading of the facts is accepted", () => {
  for (const { asked, rest: _, ...expected } of expectedFor) {
    for (const { text, family, given, reading } of asked.writtenForms) {
      for (const form of [text, family, reading, given && `${family}, ${given}`].filter((form) => form != null)) {
        expect(readName(form, expected), form).toEqual({ read: "accepted" });
      }
    }
  }
});

const pairs = people.flatMap((one) => people.filter((other) => other !== one).map((other) => [one, other] as const));

test.each(pairs.map(([one, other]) => [one.family, other.family, one, other] as const))(
  "%s is neither right nor near for %s, whoever else is known",
  (typed, _, __, asked) => {
    for (const others of [people.filter((one) => one !== asked), []]) {
      const known = others.map((one) => ({ accepts: formsOf(one) }));
      expect(["other", "unknown"]).toContain(readName(typed, { accepts: formsOf(asked), others: known }).read);
    }
  },
);
