import { type Graded, grade, type PublicView, publicView, type Question } from "@communique/quiz";
import type { Desk, Option, Reply } from "./desk.ts";
import { placeInWords } from "./place-in-words.ts";
import { readAnswer } from "./read-answer.ts";

/** Waits for an answer that can be read; what it answers stands on the desk already. */
export async function askQuestion(desk: Desk, question: Question): Promise<Reply<Graded>> {
  const view = publicView(question);
  switch (view.kind) {
    case "several right":
      return answered(
        await desk.tick({ options: view.options, which: "those that are right", verb: "answer" }),
        (options) => gradeOf(question, { options }),
      );
    case "find on the map":
      return choose(desk, question, view.options.map(placeInWords));
    case "single choice":
    case "true or false":
    case "who says so":
    case "kind of statement":
      return choose(desk, question, view.options);
    default:
      return desk.type({ how: howToType(view), read: (line) => readAnswer(question, line) });
  }
}

async function choose(desk: Desk, question: Question, options: readonly Option[]): Promise<Reply<Graded>> {
  return answered(await desk.choose({ options, verb: "answer" }), (option) => gradeOf(question, { option }));
}

function answered<Given>(reply: Reply<Given>, graded: (given: Given) => Graded): Reply<Graded> {
  return "departed" in reply ? reply : { given: graded(reply.given) };
}

function gradeOf(question: Question, answer: object): Graded {
  const graded = grade(question, answer);
  if (graded.verdict === "unreadable") throw new TypeError(`Question ${question.id}: ${graded.problem.message}`);
  return graded;
}

type Typed = Exclude<PublicView, { readonly options: unknown }>;

function howToType(view: Typed): string {
  switch (view.kind) {
    case "fill the gap":
    case "type the answer":
      return view.form === "date" ? "Type the date." : "Type the answer in words.";
    case "put in order":
      return `Type the letters in their order, like ${view.items.map(({ id }) => id).join(" ")}.`;
    case "match pairs":
    case "sort into groups":
      return "Type each letter with its number on one line, like a1 b2.";
    case "place on the timeline":
      return `Type a ${view.line.unit} on it, like ${exampleOn(view.line)}.`;
  }
}

/** The first that stands on the line. */
function exampleOn({ from, unit }: Extract<Typed, { readonly line: unknown }>["line"]): string {
  const examples = { day: `${from}-01-01`, month: `${from}-01`, year: `${from}`, decade: `${from}s` };
  return examples[unit];
}
