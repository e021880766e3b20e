import type { Question } from "../../question/question.ts";
import type { Known } from "../known.ts";
import type { Family, Mutation } from "../mutation.ts";

/** A citation shows another label, number or address than that of its sentence or page, or is left out. */
export const citationGarbled: Family = {
  name: "citation garbled or left out",
  mutationsOf: (question, known) =>
    question.cites.flatMap((cite, index) => [
      ...leftOut(question, index, known),
      ...("paragraph" in cite
        ? [
            {
              at: ["cites", index, "label"],
              to: `${cite.label.replace(/¶.*$/, "")}¶${cite.paragraph}.${cite.sentence + 1}`,
            },
            { at: ["cites", index, "sentence"], to: 40 },
            { at: ["cites", index, "paragraph"], to: 40 },
          ]
        : [
            { at: ["cites", index, "label"], to: `${cite.label}, second edition` },
            { at: ["cites", index, "address"], to: "example.org/elsewhere" },
          ]
      ).map((change) => ({ changes: [change], wrong: "it is not what is cited" })),
    ]),
};

/** Without the only citation of a statement that is asked. */
function leftOut({ cites, asked }: Question, index: number, known: Known): readonly Mutation[] {
  const rest = cites.filter((_, place) => place !== index);
  const uncited = asked.find((id) => !known.statement(id)?.cites.some(({ source }) => isAmong(source.id, rest)));
  return uncited ? [{ changes: [{ at: ["cites"], to: rest }], wrong: `nothing is cited for ${uncited}` }] : [];
}

function isAmong(source: string, cites: readonly { readonly source: string }[]): boolean {
  return cites.some((cite) => cite.source === source);
}
