import type { AttemptView, QuestionView } from "@communique/api";
import { type APIRequestContext, type Page, request } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { type Classroom, classroom, give } from "./classroom.ts";

export interface GivenOut extends Classroom {
  readonly assignment: string;
}

/** An assignment of this browser's teacher, given to a class that nobody has joined. */
export async function givenOut(page: Page, length: number): Promise<GivenOut> {
  const kinds = ["single choice", "who says so", "type the answer", "true or false"] as const;
  const room = await classroom(page, length, kinds);
  return { ...room, assignment: (await give(page, room, { attempts: 3 })).id };
}

export interface Student {
  readonly device: { readonly request: APIRequestContext };
  readonly attempt: AttemptView;
}

/** Joins the class on a device of their own, and begins. */
export async function studentBegins(page: Page, { assignment, code }: GivenOut, name: string): Promise<Student> {
  const { origin } = new URL((await page.request.get("/healthz")).url());
  const device = { request: await request.newContext({ baseURL: origin }) };
  await apiCall(device, "class.join", { code, name });
  const attempt = (await apiCall(device, "assignment.start", { assignment })) as AttemptView;
  return { device, attempt };
}

/** Answers the questions in the order of the set: "+" rightly, "-" not, "." not at all. */
export async function studentAnswers({ device, attempt }: Student, { items }: GivenOut, how: string): Promise<void> {
  for (const [index, sign] of [...how].entries()) {
    const item = items[index];
    const shown = attempt.items.find(({ question }) => question.stem === item?.question.stem)?.question;
    if (!item || !shown || sign === ".") continue;
    const answer = answerTo(shown, item.key, sign === "+");
    await apiCall(device, "attempt.answer", { attempt: attempt.id, question: shown.id, answer });
  }
}

export async function studentHandsIn({ device, attempt }: Student): Promise<void> {
  await apiCall(device, "attempt.finish", { attempt: attempt.id });
  await device.request.dispose();
}

function answerTo(question: QuestionView, key: string, isRight: boolean) {
  if (!("options" in question) || question.kind === "find on the map") return { text: isRight ? key : "Somebody else" };
  // The same wrong one for everybody, in whatever order it is shown.
  const options = question.options.toSorted((one, other) => one.text.localeCompare(other.text));
  return { option: options.find(({ text }) => (text === key) === isRight)?.id ?? "" };
}

/** A class of nine whose best were misled by the first question, with one who is still working and one who has not begun. */
export async function classResults(page: Page): Promise<GivenOut> {
  const given = await givenOut(page, 8);
  const ways = {
    ...{
      "Anna Kovács": "-+++++++",
      Boris: "-+++++++",
      "שלום כהן": "-++++++-",
      Clara: "+++++---",
      "Dmitri =1+1": "++++-+--",
    },
    ...{ Emily: "+++-++--", Farid: "++------", "Grete, “the Great”": "+-.-....", 花子: "+-.....-" },
  };
  for (const [name, how] of Object.entries(ways)) {
    const student = await studentBegins(page, given, name);
    await studentAnswers(student, given, how);
    await studentHandsIn(student);
  }
  await studentAnswers(await studentBegins(page, given, "Igor"), given, "++");
  return given;
}
