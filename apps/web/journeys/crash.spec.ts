import type { QuestionKind } from "@communique/quiz";
import { expect, test } from "@playwright/test";
import { TRPCClientError } from "@trpc/client";
import { clientOf } from "./client-of.ts";
import { Server } from "./server.ts";

const learners = 20;
const quizzesEach = 10;
const length = 5;
const kills = 5;
const kinds: QuestionKind[] = ["single choice", "true or false", "who says so", "kind of statement"];

interface Acknowledged {
  readonly attempt: string;
  readonly question: string;
  readonly chosen: string;
}

test("two hundred quizzes by twenty learners lose no acknowledged answer to five kills, and keep none twice", async () => {
  test.setTimeout(240_000);
  const server = await Server.started();
  try {
    const acknowledged: Acknowledged[] = [];
    const everyoneIsDone = Promise.all(
      Array.from({ length: learners }, (_, number) =>
        takeQuizzes(server, number, (answer) => acknowledged.push(answer)),
      ),
    );
    const total = learners * quizzesEach * length;
    for (let kill = 1; kill <= kills; kill++) {
      await expect
        .poll(() => acknowledged.length, { timeout: 60_000, intervals: [20] })
        .toBeGreaterThan((kill * total) / 7);
      await server.kill();
      await server.start();
    }
    const clients = await everyoneIsDone;

    expect(acknowledged).toHaveLength(total);
    const kept = await Promise.all(clients.map(keptBy));
    expect(kept.flatMap(({ answered }) => answered)).toEqual(
      Array.from({ length: learners * quizzesEach }, () => length),
    );
    expect(new Set(kept.flatMap(({ answers }) => answers))).toEqual(
      new Set(acknowledged.map(({ attempt, question, chosen }) => `${attempt} ${question} ${chosen}`)),
    );
  } finally {
    await server.stop();
  }
});

/** One learner's quizzes, one after another; whatever gets no answer from the server is sent again until it does. */
async function takeQuizzes(server: Server, number: number, acknowledge: (answer: Acknowledged) => void) {
  const { attempt: calls } = clientOf(server);
  const attempts: string[] = [];
  for (let quiz = 0; quiz < quizzesEach; quiz++) {
    const { id, items } = await untilAnswered(() =>
      calls.start.mutate({ seed: `crash-${number}-${quiz}`, length, kinds }),
    );
    for (const [index, { question }] of items.entries()) {
      const options = "options" in question ? question.options : [];
      const option = options[(number + index) % options.length]?.id ?? "a";
      const { feedback } = await untilAnswered(() =>
        calls.answer.mutate({ attempt: id, question: question.id, answer: { option } }),
      );
      expect(feedback?.given).toEqual({ option });
      acknowledge({ attempt: id, question: question.id, chosen: option });
    }
    await untilAnswered(() => calls.finish.mutate({ attempt: id }));
    attempts.push(id);
  }
  return { calls, attempts };
}

async function keptBy({ calls, attempts }: Awaited<ReturnType<typeof takeQuizzes>>) {
  const results = await Promise.all(attempts.map((attempt) => calls.result.query({ attempt })));
  return {
    answered: results.map(({ answered }) => answered),
    answers: results.flatMap(({ attempt: { id, items } }) =>
      items.map(
        ({ question, feedback }) =>
          `${id} ${question.id} ${feedback && "option" in feedback.given ? feedback.given.option : ""}`,
      ),
    ),
  };
}

/** A refusal is an answer; a broken connection is none. */
async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await call();
    } catch (error) {
      if (tries > 600 || (error instanceof TRPCClientError && error.data)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
