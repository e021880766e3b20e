import type { ChangeView } from "../change-views.ts";
import type { SectionView, ShapeView } from "../shape-views.ts";
import { longestRising } from "./longest-rising.ts";

/** A set as it is given out. */
export interface Version {
  readonly title: string;
  readonly questions: readonly VersionQuestion[];
  readonly shape: ShapeView;
}

interface VersionQuestion {
  /** The same in whatever words it is. */
  readonly id: string;
  /** Another one in other words. */
  readonly content: string;
  readonly stem: string;
}

/** In what a version differs from an earlier one: what is told once is not told again as something else. */
export function changesBetween(before: Version, now: Version): readonly ChangeView[] {
  const places = { before: placesIn(before), now: placesIn(now) };
  const common = now.questions.filter(({ id }) => places.before.has(id));
  const unmoved = new Set(longestRising(common.map(({ id }) => places.before.get(id) ?? 0)));
  const stayed = new Set([...places.before].flatMap(([id, place]) => (unmoved.has(place) ? id : [])));
  return [
    ...(before.title === now.title ? [] : [{ kind: "title", before: before.title, now: now.title } as const]),
    ...now.questions.flatMap(({ id, stem }, place): readonly ChangeView[] =>
      places.before.has(id) ? [] : [{ kind: "added", stem, number: place + 1 }],
    ),
    ...before.questions.flatMap(({ id, stem }): readonly ChangeView[] =>
      places.now.has(id) ? [] : [{ kind: "taken out", stem }],
    ),
    ...common.flatMap((question): readonly ChangeView[] => {
      const [from, to] = [places.before.get(question.id) ?? 0, places.now.get(question.id) ?? 0];
      const { stem } = question;
      const was = before.questions[from];
      const points = { before: before.shape.points[from] ?? 1, now: now.shape.points[to] ?? 1 };
      return [
        ...(stayed.has(question.id) ? [] : [{ kind: "moved", stem, from: from + 1, number: to + 1 } as const]),
        ...(was && was.content !== question.content ? [{ kind: "reworded", before: was.stem, stem } as const] : []),
        ...(points.before === points.now ? [] : [{ kind: "points", stem, ...points } as const]),
      ];
    }),
    ...sectionChanges(before, now, stayed),
  ];
}

function sectionChanges(before: Version, now: Version, stayed: ReadonlySet<string>): readonly ChangeView[] {
  const were = new Map(before.shape.sections.map((section) => [section.id, section]));
  const are = new Set(now.shape.sections.map(({ id }) => id));
  // By the question that stayed: one that is put in or taken out at its head moves no section.
  const beginOf = ({ questions }: Version, { at }: SectionView) =>
    questions.slice(at).find(({ id }) => stayed.has(id))?.id;
  return [
    ...now.shape.sections.flatMap((section): readonly ChangeView[] => {
      const { id, title, instruction } = section;
      const number = section.at + 1;
      const was = were.get(id);
      if (!was) return [{ kind: "section added", title, number }];
      return [
        ...(was.title === title ? [] : [{ kind: "section renamed", before: was.title, title } as const]),
        ...(was.instruction === instruction ? [] : [{ kind: "section told otherwise", title } as const]),
        ...(beginOf(before, was) === beginOf(now, section) ? [] : [{ kind: "section moved", title, number } as const]),
      ];
    }),
    ...before.shape.sections.flatMap(({ id, title }): readonly ChangeView[] =>
      are.has(id) ? [] : [{ kind: "section taken out", title }],
    ),
  ];
}

function placesIn({ questions }: Version): ReadonlyMap<string, number> {
  return new Map(questions.map(({ id }, place) => [id, place]));
}
