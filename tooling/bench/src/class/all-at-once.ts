import type { Seated } from "./seated.ts";

/** How long one answer took, in milliseconds: half of them at most `median`, and 95 of 100 at most `p95`. */
export interface Waits {
  readonly median: number;
  readonly p95: number;
}

/** All students answer all their questions at once, each one after another. */
export async function allAtOnce<Student extends Pick<Seated, "answers">>(
  students: readonly Student[],
  give: (student: Student, answer: Seated["answers"][number]) => Promise<unknown>,
): Promise<Waits> {
  const waits: number[] = [];
  await Promise.all(
    students.map(async (student) => {
      for (const answer of student.answers) {
        const start = performance.now();
        await give(student, answer);
        waits.push(performance.now() - start);
      }
    }),
  );
  return waitsOf(waits);
}

/** By nearest rank: a wait that was one, not one between two. */
export function waitsOf(waits: readonly number[]): Waits {
  const sorted = waits.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95) };
}
