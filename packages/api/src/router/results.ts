import type { AnyQuestion } from "@communique/quiz";
import { type Correction, takesOtherAnswers } from "@communique/quiz";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { changesOf } from "../results/changes.ts";
import type { ClassRecord } from "../results/class-record.ts";
import { csvFile, xlsxFile } from "../results/files.ts";
import { changesSchema, fileSchema, ofStudentSchema, regradeSchema, resultsSchema } from "../results/results-input.ts";
import { resultsOf, unknownResults } from "../results/results-of.ts";
import { resultsView, type Wanted } from "../results/results-view.ts";
import { studentAnswersView } from "../results/student-view.ts";
import { answersTable, questionsTable, studentsTable } from "../results/tables.ts";
import type { FileView, ResultsView, StudentAnswersView } from "../results-views.ts";
import { procedure } from "../trpc.ts";

export const resultsRouter = {
  /** What a class of the caller's did with an assignment: its students, its questions, and what is worth knowing of them. */
  open: procedure.input(resultsSchema).query(async ({ ctx, input }): Promise<ResultsView> => {
    return resultsView(ctx.service, await resultsOf(ctx, input.assignment), input);
  }),

  /**
   * Says, as long as it is listened to, that the results are others than those of the last event. They are read by `open`: what is sent
   * is a mark of them and nothing else.
   */
  changes: procedure.input(changesSchema).subscription(({ ctx, input, signal }) => changesOf(ctx, input, signal)),

  /** One student's answers in every attempt, as they were given. */
  student: procedure.input(ofStudentSchema).query(async ({ ctx, input }): Promise<StudentAnswersView> => {
    const record = await resultsOf(ctx, input.assignment);
    const student = record.students.find(({ id }) => id === input.student);
    if (!student) throw unknownStudent();
    return studentAnswersView(record, student);
  }),

  /** Corrects a question, withdraws it or takes that back, and says why. Answers stay as they are, and grades follow. */
  regrade: procedure.input(regradeSchema).mutation(async ({ ctx, input }): Promise<{ readonly regraded: true }> => {
    const { questions } = await resultsOf(ctx, input.assignment);
    const asked = questions.find(({ question }) => question.id === input.question)?.question;
    if (!asked) throw unknownQuestion();
    if (!fits(input.change, asked)) throw unfitting();
    const appended = await ctx.service.store.appendRegrade({
      ...{ learner: learnerOf(ctx) ?? "", assignment: input.assignment, question: asked.id },
      ...{ change: { ...input.change }, reason: input.reason, now: new Date() },
    });
    if (appended === "no-assignment") throw unknownResults();
    if (appended === "no-question") throw unknownQuestion();
    return { regraded: true };
  }),

  /** The results as a file: a workbook of all tables, or one of them as comma-separated values. */
  file: procedure.input(fileSchema).query(async ({ ctx, input }): Promise<FileView> => {
    return fileOf(ctx, await resultsOf(ctx, input.assignment), input);
  }),
};

function fileOf(
  { service }: Context,
  record: ClassRecord,
  { format, ...wanted }: Wanted & { readonly format: "xlsx" | "students" | "questions" | "answers" },
): Promise<FileView> | FileView {
  const { title } = record.assignment;
  const tables = {
    students: () => studentsTable(record, wanted),
    questions: () => questionsTable(service, record, wanted),
    answers: () => answersTable(record, wanted),
  };
  if (format !== "xlsx") return csvFile(tables[format](), title);
  return xlsxFile(
    Object.values(tables).map((table) => table()),
    title,
  );
}

/** Whether the question can be corrected so: where options are shown, only one of them can be right too. */
function fits(change: Correction, question: AnyQuestion): boolean {
  if (change.kind !== "also right") return true;
  if (!takesOtherAnswers(question)) return false;
  return (
    !("options" in question) || change.texts.every((text) => question.options.some((option) => option.text === text))
  );
}

function unknownStudent(): Refusal {
  return new Refusal("unknown-student", "This student is not in the class.", "Open the results once more.");
}

function unknownQuestion(): Refusal {
  return new Refusal("unknown-question", "This question is not in the assignment.", "Open the results once more.");
}

function unfitting(): Refusal {
  return new Refusal(
    "invalid-input",
    "This question has no such answer that could be taken as right.",
    "Give everybody all its points, or withdraw the question.",
  );
}
