import type { Question } from "@communique/quiz";
import type { Departure, Desk, Paragraph } from "./desk.ts";
import { askedIn, cardFrontOf } from "./front-of.ts";
import { backOf } from "./lesson.ts";
import type { Ending, Session } from "./session.ts";

/** Shows every card; those to see again come back when the round is over, until each is known. */
export async function turnCards(desk: Desk, { questions: cards, again }: Session): Promise<Ending> {
  const looks = new Map<Question, number>();
  const known = new Set<Question>();
  for (let round = cards; round.length > 0; round = cards.filter((card) => !known.has(card))) {
    if (known.size > 0 || looks.size > 0) desk.say([{ text: `Once more: ${counted(round.length)} to see again.` }]);
    for (const [index, card] of round.entries()) {
      const verdict = await turn(desk, card, `Card ${index + 1} of ${round.length}`);
      if (verdict !== "known" && verdict !== "again") {
        desk.say([{ text: soFar(verdict, known.size, cards.length) }]);
        sayAgain(desk, again);
        return verdict;
      }
      looks.set(card, (looks.get(card) ?? 0) + 1);
      if (verdict === "known") known.add(card);
    }
  }
  desk.say(summaryOf(looks));
  sayAgain(desk, again);
  return "finished";
}

async function turn(desk: Desk, card: Question, heading: string): Promise<"known" | "again" | Departure> {
  desk.say([{ look: "heading", text: heading }, ...cardFrontOf(card, desk.width())]);
  const departed = await desk.waitTo("see the answer");
  if (departed) return departed;
  desk.say(backOf(card));
  const reply = await desk.choose({
    options: [
      { id: "k", text: "I knew it" },
      { id: "a", text: "Show it again" },
    ],
    verb: "go on",
  });
  if ("departed" in reply) return reply.departed;
  return reply.given === "k" ? "known" : "again";
}

function summaryOf(looks: ReadonlyMap<Question, number>): readonly Paragraph[] {
  const harder = [...looks].filter(([, count]) => count > 1);
  return [
    { look: "heading", text: `All known: ${counted(looks.size)}.` },
    { text: `${looks.size - harder.length} of ${looks.size} at the first look.` },
    ...harder.map(([card, count]) => ({ text: `After ${count} looks: ${askedIn(card)}` })),
  ];
}

function sayAgain(desk: Desk, command: string): void {
  desk.say([{ text: "The same cards again:" }, { look: "command", text: command }]);
}

function soFar(departed: Departure, known: number, total: number): string {
  return `${departed === "left" ? "You left" : "The input ended"} with ${known} of ${counted(total)} known.`;
}

function counted(cards: number): string {
  return `${cards} ${cards === 1 ? "card" : "cards"}`;
}
