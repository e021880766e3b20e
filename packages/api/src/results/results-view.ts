import { quizStatistics } from "@communique/quiz";
import type { Service } from "../context.ts";
import type { Counting, OverviewView, ResultsView, StudentResultView } from "../results-views.ts";
import { isWeighed } from "../shape/shape.ts";
import type { ClassRecord, RecordedAttempt, RecordedStudent } from "./class-record.ts";
import { attemptResultView, bestOf, countedOf, pointsIn } from "./counted.ts";
import { questionResults } from "./question-results.ts";

export interface Wanted {
  readonly counting: Counting;
  /** Whether those who were taken off the list count too. */
  readonly removed: boolean;
}

/** All that there is to tell of an assignment, students by name. */
export function resultsView(service: Service, record: ClassRecord, { counting, removed }: Wanted): ResultsView {
  const { id, title, classId, classTitle, opensAt, closesAt, timeZone } = record.assignment;
  const students = studentsOf(record, removed);
  const attempts = students.flatMap((student) => countedOf(student, counting));
  const rows = students.map((student) => studentResultView(record, student, counting));
  return {
    assignment: {
      ...{ id, title, timeZone, class: { id: classId, title: classTitle } },
      opensAt: opensAt.toISOString(),
      closesAt: closesAt?.toISOString() ?? null,
    },
    counting,
    overview: {
      ...{ students: rows.length, attempts: attempts.length, of: pointsIn(record) },
      isWeighed: isWeighed(record.questions.map(({ points }) => points)),
      handedIn: rows.filter(({ state }) => state === "handed in").length,
      working: rows.filter(({ state }) => state === "working").length,
      removed: record.students.filter(({ isRemoved }) => isRemoved).length,
      statistics: quizStatistics(attempts.map((attempt) => pointsOf(record, attempt))),
      histogram: histogramOf(record, attempts),
    },
    students: rows,
    questions: questionResults(service, record, attempts),
  };
}

const byName = new Intl.Collator("en", { numeric: true });

export function studentsOf({ students }: ClassRecord, removed: boolean): readonly RecordedStudent[] {
  return students
    .filter(({ isRemoved }) => removed || !isRemoved)
    .toSorted((one, other) => byName.compare(one.name, other.name));
}

/** The points of what counts. What is worth nothing is in no total. */
function pointsOf({ questions }: ClassRecord, { items }: RecordedAttempt): readonly number[] {
  return items.flatMap(({ worth, points }, place) => (worth && questions[place]?.points !== 0 ? points : []));
}

/** Less than this share of the points is a sign that somebody needs help. */
const enough = 0.5;

export function studentResultView(
  record: ClassRecord,
  student: RecordedStudent,
  counting: Counting,
): StudentResultView {
  const { id, name, isRemoved, attempts } = student;
  const [counted] = bestOf(countedOf(student, counting));
  const result = counted ? attemptResultView(record, counted) : null;
  const shown = counted ?? attempts.at(-1);
  return {
    ...{ id, name, isRemoved, result, attempts: attempts.length },
    state: result ? "handed in" : attempts.length > 0 ? "working" : "not begun",
    answered: shown?.items.filter(({ given }) => given).length ?? 0,
    needsHelp: result !== null && result.of > 0 && result.points / result.of < enough,
  };
}

const bins = 10;

function histogramOf(record: ClassRecord, attempts: readonly RecordedAttempt[]): OverviewView["histogram"] {
  const of = pointsIn(record);
  if (of === 0) return [];
  const binOf = ({ points }: RecordedAttempt) => Math.min(bins - 1, Math.floor((points * bins) / of));
  return Array.from({ length: bins }, (_, bin) => ({
    from: (100 / bins) * bin,
    until: (100 / bins) * (bin + 1),
    attempts: attempts.filter((attempt) => binOf(attempt) === bin).length,
  }));
}
