import type { Topic } from "@communique/domain";
import { type Command, type Request, topicsOf } from "./arguments.ts";
import type { Choices } from "./command-for.ts";
import type { Desk, Reply } from "./desk.ts";

const lengths = [5, 10, 15, 20, 30];
const usualLength = 10;

/** Asks for what a command line without a command leaves open; with one, the usual is taken. */
export async function chooseSession(desk: Desk, request: Request, seed: string): Promise<Reply<Choices>> {
  const { command, length, about, kinds } = request;
  if (command) return { given: { command, seed, length: length ?? usualLength, topics: request.topics, about, kinds } };
  const chosen = await chooseCommand(desk);
  if ("departed" in chosen) return chosen;
  const onTopics = request.topics.length > 0 ? { given: request.topics } : await chooseTopics(desk, topicsOf(about));
  if ("departed" in onTopics) return onTopics;
  const ofLength = length ? { given: length } : await chooseLength(desk, chosen.given);
  if ("departed" in ofLength) return ofLength;
  return { given: { command: chosen.given, seed, length: ofLength.given, topics: onTopics.given, about, kinds } };
}

async function chooseCommand(desk: Desk): Promise<Reply<Command>> {
  desk.say([{ look: "heading", text: "What would you like?" }]);
  const reply = await desk.choose({
    options: [
      { id: "q", text: "A quiz: questions to answer" },
      { id: "f", text: "Flashcards: questions to answer in your head" },
    ],
    verb: "go on",
    usual: "q",
  });
  if ("departed" in reply) return reply;
  return { given: reply.given === "q" ? "quiz" : "cards" };
}

async function chooseTopics(desk: Desk, topics: readonly Topic[]): Promise<Reply<readonly Topic[]>> {
  desk.say([{ look: "heading", text: "On which topics?" }]);
  const options = lettered(topics.map((topic) => topic.charAt(0).toUpperCase() + topic.slice(1)));
  const reply = await desk.tick({ options, which: "those you want", verb: "go on", none: "all" });
  if ("departed" in reply) return reply;
  return { given: topics.filter((_, index) => reply.given.includes(options[index]?.id ?? "")) };
}

async function chooseLength(desk: Desk, command: Command): Promise<Reply<number>> {
  desk.say([{ look: "heading", text: command === "quiz" ? "How many questions?" : "How many cards?" }]);
  const options = lettered(lengths.map(String));
  const usual = options.find(({ text }) => text === String(usualLength))?.id;
  const reply = await desk.choose({ options, verb: "start", ...(usual && { usual }) });
  if ("departed" in reply) return reply;
  return { given: Number(options.find(({ id }) => id === reply.given)?.text) };
}

function lettered(texts: readonly string[]) {
  return texts.map((text, index) => ({ id: "abcdefghi".charAt(index), text }));
}
