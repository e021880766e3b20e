import { type Status, statuses, type Topic, topics } from "@communique/domain";
import type { Difficulty, Question, QuestionKind } from "@communique/quiz";
import { type Read, readName, readNames } from "../quiz/read-parameters.ts";
import { hyphened } from "../quiz/wishes.ts";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";

/** Which questions of the bank are looked for: none of a choice means any. */
export interface BankWanted {
  readonly about: Question["about"];
  readonly topics: readonly Topic[];
  readonly kinds: readonly QuestionKind[];
  readonly statuses: readonly Status[];
  readonly difficulties: readonly Difficulty[];
  /** Of the article; null means anywhere. */
  readonly paragraph: number | null;
  readonly text: string;
}

export const difficulties: readonly Difficulty[] = ["easy", "medium", "hard"];

/** The longest text that is searched for. */
export const longestText = 200;

export const anyQuestion: BankWanted = {
  about: "article",
  topics: [],
  kinds: [],
  statuses: [],
  difficulties: [],
  paragraph: null,
  text: "",
};

/** What an address looks for in the bank, and what of it cannot be looked for, in a sentence for each. */
export function readBankWanted(address: URLSearchParams, paragraphs: number): Read<BankWanted> {
  const about = readName(address, { parameter: "about", noun: "source", names: ["article", "background"] });
  const read = {
    about,
    topics: readNames(address, { parameter: "topics", noun: "topic", names: topics }),
    kinds: readNames(address, { parameter: "kinds", noun: "kind of question", names: keysOf(questionKinds) }),
    statuses: readNames(address, { parameter: "statuses", noun: "kind of statement", names: statuses }),
    difficulties: readNames(address, { parameter: "difficulties", noun: "difficulty", names: difficulties }),
    paragraph: readParagraph(address, about.value === "article" ? paragraphs : 0),
    text: readText(address),
  };
  return {
    value: {
      about: read.about.value,
      topics: read.topics.value,
      kinds: read.kinds.value,
      statuses: read.statuses.value,
      difficulties: read.difficulties.value,
      paragraph: read.paragraph.value,
      text: read.text.value,
    },
    problems: Object.values(read).flatMap(({ problems }) => problems),
  };
}

function readParagraph(address: URLSearchParams, paragraphs: number): Read<number | null> {
  const given = address.get("paragraph");
  if (!given) return { value: null, problems: [] };
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= paragraphs) return { value: number, problems: [] };
  const problem =
    paragraphs === 0
      ? `There is no paragraph “${given}” of the background: other sources tell it.`
      : `There is no paragraph “${given}”: the article has ${paragraphs}.`;
  return { value: null, problems: [problem] };
}

function readText(address: URLSearchParams): Read<string> {
  const text = address.get("text") ?? "";
  return text.length <= longestText
    ? { value: text, problems: [] }
    : {
        value: text.slice(0, longestText),
        problems: [`The text is too long: it is cut after ${longestText} characters.`],
      };
}

/** @example bankAddress({ ...anyQuestion, topics: ["visits and summits"] }) // "/bank?topics=visits-and-summits" */
export function bankAddress(wanted: BankWanted): string {
  const search = [
    wanted.about === anyQuestion.about ? [] : `about=${wanted.about}`,
    listed("topics", wanted.topics),
    listed("kinds", wanted.kinds),
    listed("statuses", wanted.statuses),
    listed("difficulties", wanted.difficulties),
    wanted.paragraph === null ? [] : `paragraph=${wanted.paragraph}`,
    wanted.text === "" ? [] : `text=${encodeURIComponent(wanted.text.toWellFormed())}`,
  ].flat();
  return search.length > 0 ? `/bank?${search.join("&")}` : "/bank";
}

function listed(parameter: string, names: readonly string[]): string | readonly string[] {
  return names.length > 0 ? `${parameter}=${names.map(hyphened).join(",")}` : [];
}
