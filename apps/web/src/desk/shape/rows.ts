import type { SectionView, SetItemView } from "@communique/api";

interface Arranged {
  readonly items: readonly SetItemView[];
  readonly sections: readonly SectionView[];
}

/** What stands in the list of a set: a question, or a heading under which questions stand. */
export type Row =
  | { readonly kind: "question"; readonly id: string; readonly item: SetItemView; readonly number: number }
  | { readonly kind: "section"; readonly id: string; readonly section: SectionView; readonly length: number };

/** Questions and headings in one order. */
export function rowsOf({ items, sections }: Arranged): readonly Row[] {
  const headings = sections.map((section, place): Row => {
    const until = sections[place + 1]?.at ?? items.length;
    return { kind: "section", id: section.id, section, length: until - section.at };
  });
  const rows = items.flatMap((item, place): readonly Row[] => [
    ...headings.filter((row) => row.kind === "section" && row.section.at === place),
    { kind: "question", id: item.id, item, number: place + 1 },
  ]);
  return [...rows, ...headings.filter((row) => row.kind === "section" && row.section.at >= items.length)];
}

/** What stands in these rows, whatever they were made of before. */
export function arrangedIn(rows: readonly Row[]): Arranged {
  const items = rows.flatMap((row) => (row.kind === "question" ? row.item : []));
  const sections = rows.flatMap((row, place) => {
    const at = rows.slice(0, place).filter(({ kind }) => kind === "question").length;
    return row.kind === "section" ? { ...row.section, at } : [];
  });
  return { items, sections };
}

/** The sections as they are once questions were taken out or put in at the end. */
export function sectionsAmong(items: Arranged["items"], { items: before, sections }: Arranged): readonly SectionView[] {
  const left = new Set(items.map(({ id }) => id));
  return sections.map((section) => ({
    ...section,
    at: before.slice(0, section.at).filter(({ id }) => left.has(id)).length,
  }));
}
