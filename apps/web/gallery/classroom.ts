import type { AssignmentView, ClassView, SetItemView, SetView } from "@communique/api";
import type { QuestionKind } from "@communique/quiz";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";

/** What a class is given, in minutes from now, by the clock of Coordinated Universal Time. */
export interface Given {
  readonly opens?: number;
  readonly closes?: number;
  readonly minutes?: number;
  readonly attempts?: number;
  readonly feedback?: AssignmentView["feedback"];
}

export interface Classroom {
  readonly set: string;
  readonly school: string;
  readonly code: string;
  /** The questions, each with its key in words. */
  readonly items: readonly SetItemView[];
}

/** A class of this browser's teacher, and a set of theirs: of one choice, unless of other kinds. */
export async function classroom(
  teacher: Page,
  length = 3,
  kinds: readonly QuestionKind[] = ["single choice"],
): Promise<Classroom> {
  const { id: set, revision } = (await apiCall(teacher, "set.create", { title: "Thursday" })) as SetView;
  const wishes = { set, count: length, seed: "gallery", evenly: "kinds", kinds };
  const items = (await apiCall(teacher, "set.draw", wishes)) as readonly SetItemView[];
  await apiCall(teacher, "set.save", { set, revision, title: "Thursday", items: items.map(({ id }) => id) });
  const { id: school, code } = (await apiCall(teacher, "class.create", { title: "8b" })) as ClassView;
  return { set, school, code, items };
}

/** Gives the set to the class. */
export async function give(
  teacher: Page,
  { set, school }: Pick<Classroom, "set" | "school">,
  given: Given = {},
): Promise<AssignmentView> {
  const { minutes = null, attempts: attemptsAllowed = 1, feedback = "at the end" } = given;
  const window = { opens: clock(given.opens), closes: clock(given.closes), timeZone: "UTC" };
  const terms = { title: "Thursday", ...window, attemptsAllowed, feedback, minutes };
  return (await apiCall(teacher, "assignment.give", { set, class: school, ...terms })) as AssignmentView;
}

/** Changes the window of what was given. */
export async function changeWindow(
  teacher: Page,
  { id: assignment, title, attemptsAllowed, feedback }: AssignmentView,
  window: Pick<Given, "opens" | "closes">,
): Promise<void> {
  const changed = { opens: clock(window.opens), closes: clock(window.closes), timeZone: "UTC" };
  await apiCall(teacher, "assignment.change", { assignment, title, attemptsAllowed, feedback, ...changed });
}

function clock(minutes: number | undefined): string | null {
  return minutes === undefined ? null : new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
}
