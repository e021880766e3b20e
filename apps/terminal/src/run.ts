import { composeQuiz } from "@communique/quiz";
import type { Request } from "./arguments.ts";
import { bankAbout } from "./bank.ts";
import { turnCards } from "./cards-session.ts";
import { chooseSession } from "./choose-session.ts";
import { type Choices, commandFor } from "./command-for.ts";
import type { Desk } from "./desk.ts";
import { takeQuiz } from "./quiz-session.ts";
import type { Ending } from "./session.ts";

interface Start {
  readonly desk: Desk;
  readonly request: Request;
  /** The seed where the request has none. */
  readonly freshSeed: string;
  /** How the program is called. */
  readonly call: string;
}

/** A whole session, from the choices to the end. */
export async function run({ desk, request, freshSeed, call }: Start): Promise<Ending> {
  const chosen = await chooseSession(desk, request, request.seed ?? freshSeed);
  if ("departed" in chosen) {
    desk.say([{ text: `${chosen.departed === "left" ? "You left" : "The input ended"} before anything was asked.` }]);
    return chosen.departed;
  }
  const choices = chosen.given;
  const { questions } = composeQuiz(bankAbout(choices.about), choices);
  desk.say([{ text: titleOf(choices, questions.length) }]);
  const session = { questions, seed: choices.seed, again: commandFor(call, choices) };
  return choices.command === "quiz" ? takeQuiz(desk, session) : turnCards(desk, session);
}

function titleOf({ command, seed, length, topics, kinds, about }: Choices, count: number): string {
  const noun = command === "quiz" ? "question" : "card";
  const of = kinds.length > 0 ? ` of the ${kinds.length === 1 ? "kind" : "kinds"} ${kinds.join(", ")}` : "";
  const source = about === "background" ? " from the background" : "";
  const on = topics.length > 0 ? `on ${topics.join(", ")}` : "on any topic";
  const fewer = count < length ? ` There are no more that are fair together.` : "";
  return `${count} ${noun}${count === 1 ? "" : "s"}${source}${of} ${on}, from the seed ${seed}.${fewer}`;
}
