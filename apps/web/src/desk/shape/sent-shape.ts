import type { SetView } from "@communique/api";

type Shaped = Pick<SetView, "items" | "points" | "sections">;

/** How a section is called as long as its title says nothing. */
export const untitled = "Section";

/** What questions are worth and how they are parted, as it is sent: texts in one line, and nothing of questions that are not there. */
export function sentShape({ items, points, sections }: Shaped): Pick<SetView, "points" | "sections"> {
  return {
    points: Object.fromEntries(
      items.flatMap(({ id }) => (worthOf(points, id) === 1 ? [] : [[id, worthOf(points, id)]])),
    ),
    sections: sections.map(({ id, at, title, instruction }) => ({
      ...{ id, at },
      title: inOneLine(title) || untitled,
      instruction: inOneLine(instruction),
    })),
  };
}

export function worthOf(points: Shaped["points"], question: string): number {
  return points[question] ?? 1;
}

export function isSameShape(one: Shaped, other: Shaped): boolean {
  return signOf(one) === signOf(other);
}

function signOf(draft: Shaped): string {
  const { sections } = sentShape(draft);
  const told = sections.map(({ id, at, title, instruction }) => [id, at, title, instruction]);
  return JSON.stringify([draft.items.map(({ id }) => worthOf(draft.points, id)), told]);
}

/** Signs that cannot be seen come along when a text is pasted, and are missed by nobody. */
function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
