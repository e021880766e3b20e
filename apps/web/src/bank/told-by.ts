import type { StatementView } from "@communique/api";

/** Whether statements, each its share, say all that a text does. */
export function isToldBy(text: string, statements: readonly Pick<StatementView, "says">[]): boolean {
  return statements.reduce((rest, { says }) => rest.replace(says, ""), text).trim() === "";
}
