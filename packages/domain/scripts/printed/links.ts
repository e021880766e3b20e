import type { Link } from "../../src/model/fact.ts";
import type { Statement } from "../../src/statements.ts";
import { type Paint, printedLine } from "./statement.ts";

const forms: readonly Link["form"][] = ["told twice", "in tension", "sources differ"];

/** What belongs together, neither resolved into the other. */
export function printedLinks(
  links: readonly Link[],
  statements: readonly Statement[],
  paint: Paint,
): readonly string[] {
  const lines = new Map(statements.map((statement) => [statement.id, printedLine(statement, paint)]));
  return forms.flatMap((form) => {
    const some = links.filter((link) => link.form === form);
    if (some.length === 0) return [];
    return [
      paint("bold", form.charAt(0).toUpperCase() + form.slice(1)),
      "",
      ...some.flatMap(({ id, between, because }) => [
        `${because} ${paint("dim", id)}`,
        ...between.map((told) => `${lines.get(told.id) ?? " "} ${paint("dim", told.id)}`),
        "",
      ]),
    ];
  });
}
