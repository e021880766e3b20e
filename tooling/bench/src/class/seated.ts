import type { Answered } from "./http-visitor.ts";

type Call = (path: string, given: object) => Promise<Answered>;

/** A student who has begun what the class was given: the attempt, and an answer to each of its questions. */
export interface Seated {
  readonly call: Call;
  readonly attempt: string;
  readonly answers: readonly { readonly question: string; readonly answer: object }[];
}

/** A teacher gives a class ten questions, and as many students begin. */
export async function seated(visitor: () => Call, students: number): Promise<readonly Seated[]> {
  const teacher = visitor();
  const { id: set } = await teacher("set.create", { title: "Thursday" });
  const kinds = ["single choice", "true or false"];
  const drawn: readonly { readonly id: string }[] = await teacher("set.draw", { set, count: 10, seed: "class", kinds });
  await teacher("set.save", { set, revision: 1, title: "Thursday", items: drawn.map(({ id }) => id) });
  const { id: to, code } = await teacher("class.create", { title: "7b" });
  const terms = { title: "For Monday", opens: null, closes: null, timeZone: "UTC", feedback: "at the end" };
  const { id: assignment } = await teacher("assignment.give", { class: to, set, ...terms });
  return Promise.all(
    Array.from({ length: students }, async (_, number): Promise<Seated> => {
      const call = visitor();
      await call("class.join", { code, name: `Student ${number}` });
      const { id: attempt, items } = await call("assignment.start", { assignment });
      const answers = items.map(({ question }: Answered, index: number) => ({
        question: question.id,
        answer: { option: question.options[(number + index) % question.options.length].id },
      }));
      return { call, attempt, answers };
    }),
  );
}
