import type { StudentResultView } from "@communique/api";
import Link from "next/link";
import { WideTable } from "../ui/wide-table.tsx";
import { studentAddress } from "./addresses.ts";
import { resultWords, timeWords } from "./figures.ts";

interface StudentTableProps {
  readonly assignment: string;
  readonly students: readonly StudentResultView[];
  /** How many questions there are. */
  readonly asked: number;
}

const states = { "not begun": "Not begun", working: "Working", "handed in": "Handed in" } as const;

/** Everybody in the class, with what they have. */
export function StudentTable({ assignment, students, asked }: StudentTableProps) {
  return (
    <section aria-labelledby="students" className="grid gap-4">
      <h2 className="font-semibold text-2xl" id="students">
        Student by student
      </h2>
      {students.length === 0 ? (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">
          Nobody is in the class yet. Give out its code: whoever joins stands here.
        </p>
      ) : (
        <WideTable
          columns={["Name", "State", "Points", "Before correction", "Right", "Time", "Answered", "Attempts"]}
          name="Points of every student"
        >
          {students.map((student) => (
            <StudentRow assignment={assignment} key={student.id} asked={asked} student={student} />
          ))}
        </WideTable>
      )}
    </section>
  );
}

type StudentRowProps = Omit<StudentTableProps, "students"> & { readonly student: StudentResultView };

function StudentRow({ assignment, student, asked }: StudentRowProps) {
  const { id, name, isRemoved, state, answered, attempts } = student;
  return (
    <tr className="border-rule border-t">
      <th className="max-w-64 p-2 text-left font-normal wrap-anywhere" scope="row">
        <Link
          className="inline-flex min-h-11 min-w-11 items-center text-accent underline underline-offset-4 hover:text-ink"
          href={studentAddress(assignment, id)}
          prefetch={false}
        >
          <bdi>{name}</bdi>
        </Link>
        {isRemoved && <span className="text-soft"> (taken off the list)</span>}
      </th>
      <td className="p-2">{states[state]}</td>
      <ResultCells result={student.result} />
      <td className="p-2 tabular-nums">{attempts > 0 ? `${answered} of ${asked}` : "—"}</td>
      <td className="p-2 tabular-nums">{attempts}</td>
    </tr>
  );
}

function ResultCells({ result }: Pick<StudentResultView, "result">) {
  const { right = "—", before = null, seconds = null } = result ?? {};
  return (
    <>
      <td className="p-2 font-medium tabular-nums">{result ? resultWords(result) : "—"}</td>
      <td className="p-2 tabular-nums">{before ? resultWords(before) : "—"}</td>
      <td className="p-2 tabular-nums">{right}</td>
      <td className="p-2 tabular-nums">{seconds === null ? "—" : timeWords(seconds)}</td>
    </>
  );
}
