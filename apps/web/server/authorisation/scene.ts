import { articleFacts } from "@communique/domain/facts";
import { type Caller, callers } from "./callers.ts";
import { type Visitor, visitorAt } from "./visitor.ts";

/** A teacher's class with two students, another teacher's, and what each of them has. */
export interface Scene {
  readonly by: Readonly<Record<Caller, Visitor>>;
  /** The teacher's, and the question that is in it. */
  readonly set: string;
  readonly asked: string;
  readonly class: string;
  readonly code: string;
  readonly assignment: string;
  /** The question that it gives. */
  readonly given: string;
  readonly member: string;
  readonly otherMember: string;
  /** The student's, under way; and the first of its questions, with an answer that can be read. */
  readonly attempt: string;
  readonly question: string;
  readonly answer: object;
  readonly finished: string;
  readonly statement: string;
  readonly fact: string;
  /** Opens what a visitor has who is none of the callers, and a file of theirs. */
  readonly phrase: string;
  readonly file: object;
  /** What only these ever read. */
  readonly secrets: readonly { readonly of: readonly Caller[]; readonly text: string }[];
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

export const password = "correct horse battery";

/** On which a set is given to a class. */
export const terms = { title: "For Thursday", opens: null, closes: null, timeZone: "UTC", feedback: "never" };

/** Gives a visitor an account. */
export async function accountOf(visitor: Visitor): Promise<Account> {
  const account = { email: `${crypto.randomUUID()}@example.org`, password };
  const { text, data } = await visitor.call("auth/signUp", account);
  if (data?.outcome !== "signed up") throw new Error(`There is no account: ${text}`);
  return account;
}

export async function sceneAt(server: string): Promise<Scene> {
  const by = Object.fromEntries(callers.map((caller) => [caller, visitorAt(server)])) as Record<Caller, Visitor>;
  const asked = async (visitor: Visitor, path: string, given?: object) => {
    const { status, text, data } = await visitor.call(`trpc/${path}`, given);
    if (status !== 200) throw new Error(`${path} answered ${text}`);
    return data;
  };

  const set = await asked(by.teacher, "set.create", { title: "Thursday" });
  const [drawn] = await asked(by.teacher, "set.draw", { set: set.id, count: 1, seed: "scene" });
  await asked(by.teacher, "set.save", { set: set.id, revision: 1, title: "Thursday", items: [drawn.id] });
  const { id: ofClass, code } = await asked(by.teacher, "class.create", { title: "7b" });
  const given = await asked(by.teacher, "assignment.give", { class: ofClass, set: set.id, ...terms });
  const asks = await asked(by.teacher, "results.open", { assignment: given.id });
  const [version] = (await asked(by.teacher, "set.open", { set: set.id })).versions;
  const otherSet = await asked(by["other teacher"], "set.create", { title: "Friday" });
  const otherClass = await asked(by["other teacher"], "class.create", { title: "8a" });

  await asked(by.student, "class.join", { code, name: "Drava" });
  await asked(by["other student"], "class.join", { code, name: "Tisza" });
  const { members } = await asked(by.teacher, "class.open", { class: ofClass });
  const idOf = (name: string) => members.find((member: { name: string }) => member.name === name).id;

  const kinds = ["true or false"];
  const attempt = await asked(by.student, "attempt.start", { seed: "scene", length: 2, kinds });
  const [{ question }] = attempt.items;
  const finished = await asked(by.student, "attempt.start", { seed: "finished", length: 1, kinds });
  await asked(by.student, "attempt.finish", { attempt: finished.id });
  const card = (await asked(by.student, "cards.list", {}))[0];

  const passing = visitorAt(server);
  await asked(passing, "attempt.start", { seed: "passing", length: 1 });
  const { phrase } = await asked(passing, "learner.newPhrase");
  const file = await asked(passing, "learner.export");
  return {
    by,
    set: set.id,
    asked: drawn.id,
    class: ofClass,
    code,
    assignment: given.id,
    given: asks.questions[0].id,
    member: idOf("Drava"),
    otherMember: idOf("Tisza"),
    attempt: attempt.id,
    question: question.id,
    answer: { option: question.options[0].id },
    finished: finished.id,
    statement: card.statement,
    fact: articleFacts[0]?.id ?? "",
    phrase,
    file: file.data,
    secrets: [
      { of: ["student"], text: attempt.id },
      { of: ["student"], text: finished.id },
      { of: ["teacher"], text: set.id },
      { of: ["teacher"], text: version.shared },
      { of: ["teacher"], text: idOf("Drava") },
      { of: ["teacher", "student"], text: "Drava" },
      { of: ["other teacher"], text: otherSet.id },
      { of: ["other teacher"], text: otherClass.id },
    ],
  };
}
