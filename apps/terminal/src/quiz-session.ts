import { type Graded, keyText, type Question, rearrange } from "@communique/quiz";
import { askQuestion } from "./ask-question.ts";
import type { Departure, Desk, Paragraph, Reply } from "./desk.ts";
import { askedIn, frontOf } from "./front-of.ts";
import { feedbackOn } from "./lesson.ts";
import type { Ending, Session } from "./session.ts";

interface Answered {
  readonly question: Question;
  readonly verdict: Graded["verdict"];
}

/** Asks every question, says the score, and goes on with what was missed for as long as that is wished. */
export async function takeQuiz(desk: Desk, session: Session): Promise<Ending> {
  let questions = session.questions;
  for (let round = 1; ; round++) {
    const missed = await takeRound(desk, questions, session.again);
    if ("departed" in missed) return missed.departed;
    const wish = missed.given.length > 0 ? await offerAgain(desk, missed.given.length) : "finished";
    if (wish !== "again") return wish;
    questions = rearrange(missed.given, `${session.seed}-${round}`);
  }
}

/** The questions that were not answered rightly. */
async function takeRound(
  desk: Desk,
  questions: readonly Question[],
  again: string,
): Promise<Reply<readonly Question[]>> {
  const answers: Answered[] = [];
  const departed = await answerAll(desk, questions, answers);
  desk.say(departed ? [{ text: soFar(departed, answers, questions.length) }] : resultOf(answers));
  desk.say([{ text: "The whole quiz again:" }, { look: "command", text: again }]);
  if (departed) return { departed };
  return { given: answers.filter(({ verdict }) => verdict !== "right").map(({ question }) => question) };
}

async function offerAgain(desk: Desk, missed: number): Promise<"again" | Ending> {
  desk.say([
    { look: "heading", text: missed === 1 ? "Take the missed one again?" : `Take the ${missed} missed ones again?` },
  ]);
  const reply = await desk.choose({
    options: [
      { id: "y", text: "Yes" },
      { id: "n", text: "No, that was it" },
    ],
    verb: "go on",
  });
  if ("given" in reply) return reply.given === "y" ? "again" : "finished";
  // The quiz itself is over: an input that ends here has not ended early.
  return reply.departed === "left" ? "left" : "finished";
}

/** Adds an answer for each question; tells how it was left where that is before the end. */
async function answerAll(
  desk: Desk,
  questions: readonly Question[],
  answers: Answered[],
): Promise<Departure | undefined> {
  for (const [index, question] of questions.entries()) {
    const heading = `Question ${index + 1} of ${questions.length}`;
    desk.say([{ look: "heading", text: heading }, ...frontOf(question, desk.width())]);
    const reply = await askQuestion(desk, question);
    if ("departed" in reply) return reply.departed;
    answers.push({ question, verdict: reply.given.verdict });
    desk.say(feedbackOn(question, reply.given));
    const isLast = index === questions.length - 1;
    const departed = desk.isPaced && (await desk.waitTo(isLast ? "see your result" : "go on"));
    if (departed) return departed;
  }
  return undefined;
}

function resultOf(answers: readonly Answered[]): readonly Paragraph[] {
  const missed = answers.filter(({ verdict }) => verdict !== "right");
  return [
    { look: "heading", text: `Your result: ${rightOf(answers)}` },
    ...missed.flatMap(({ question, verdict }): Paragraph[] => [
      { text: "" },
      { text: `${verdict === "wrong" ? "Missed" : "Partly right"}: ${askedIn(question)}` },
      { text: `Right is: ${keyText(question)}` },
    ]),
  ];
}

function soFar(departed: Departure, answers: readonly Answered[], total: number): string {
  const when = departed === "left" ? "You left" : "The input ended";
  return answers.length === 0
    ? `${when} before the first answer.`
    : `${when} after ${answers.length} of ${total} answers: ${rightOf(answers)}`;
}

function rightOf(answers: readonly Answered[]): string {
  const countOf = (wanted: Graded["verdict"]) => answers.filter(({ verdict }) => verdict === wanted).length;
  const partly = countOf("partly right");
  return `${countOf("right")} of ${answers.length} right${partly > 0 ? `, and ${partly} partly right` : ""}.`;
}
