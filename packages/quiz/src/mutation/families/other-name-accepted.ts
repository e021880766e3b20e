import type { Person } from "@communique/domain";
import type { Family } from "../mutation.ts";

/** The name of somebody or something else is accepted, or the own name is not. */
export const otherNameAccepted: Family = {
  name: "name of another accepted",
  mutationsOf: (question, known) => {
    if (question.kind !== "type the answer" && question.kind !== "fill the gap") return [];
    const { expected, text } = question.key;
    if (expected.form !== "words") return [];
    const persons = known.facts.filter((fact): fact is Person => fact.kind === "person");
    const own = persons.find(
      ({ name, family }) => expected.accepts.includes(name) && expected.accepts.includes(family),
    );
    const other = persons
      .filter(({ family }) => !expected.accepts.some((form) => form.includes(family)))
      .find(({ family }) => own === undefined || family.startsWith(own.family.slice(0, 1)));
    const rest = expected.accepts.filter((form) => form !== text);
    return [
      ...(other
        ? [
            {
              changes: [{ at: ["key", "expected", "accepts"], to: [...expected.accepts, other.family] }],
              wrong: `“${other.family}” is not “${text}”`,
            },
          ]
        : []),
      ...(rest.length > 0 && rest.length < expected.accepts.length
        ? [{ changes: [{ at: ["key", "expected", "accepts"], to: rest }], wrong: `“${text}” itself is not accepted` }]
        : []),
    ];
  },
};
