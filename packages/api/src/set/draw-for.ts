import { bankOf, composeQuiz, drawEvenly, type Question } from "@communique/quiz";
import type { z } from "zod";
import { foundIn } from "../bank/found-in.ts";
import type { Service } from "../context.ts";
import type { drawnSchema } from "./set-input.ts";

type Drawing = Omit<z.output<typeof drawnSchema>, "set" | "beside"> & { readonly beside: readonly Question[] };

/** Questions of the bank by chance: as many as are wished for, or as there are that ask nothing twice and give nothing away. */
export function drawFor({ banks, catalogues }: Service, given: Drawing): readonly Question[] {
  const { about, count, evenly, seed, beside, topics, kinds } = given;
  const { questions } = foundIn(catalogues[about], given);
  const bank = bankOf(questions, banks[about].facts);
  const wishes = { seed, length: count, beside, topics, kinds };
  const drawn = evenly ? drawEvenly(bank, wishes, evenly) : composeQuiz(bank, wishes).questions;
  // As the bank has them: a quiz has put their options in an order of its own.
  const byId = new Map(questions.map((question) => [question.id, question]));
  return drawn.map((question) => byId.get(question.id) ?? question);
}
