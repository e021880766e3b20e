import type { MatchPairs, PutInOrder, SeveralRight, SortIntoGroups } from "../../question/question.ts";
import { cite, item, rest, right, wrong } from "./drafts.ts";

const stated = { ...rest, statuses: ["stated"], topics: ["talks"] } as const;
const several = { ...stated, kind: "several right" } as const;

const holdsQuestion: SeveralRight = {
  ...{ ...several, topics: ["offices"], cites: [cite(1, 1)] },
  asks: { relation: "holds", with: { office: "office:president-of-norland" } },
  asked: ["tenure:dahl-as-president"],
  stem: "Which of these people was the President of Norland in October 2000?",
  options: [
    right("tenure:dahl-as-president", { text: "Erik Dahl", value: { person: "person:dahl" }, feedback: "He was." }),
    wrong("b", ["tenure:holm-as-treasurer", "functional"], {
      text: "Jon Holm",
      value: { person: "person:holm" },
      feedback: "Jon Holm was the Treasurer of Sudland.",
    }),
  ],
  explanation: "Erik Dahl was the President of Norland in October 2000.",
};

export const servesQuestion: SeveralRight = {
  ...{ ...several, topics: ["offices"], cites: [cite(1, 1)] },
  asks: { relation: "serves", with: { actor: "government:norland" } },
  asked: ["tenure:dahl-as-president", "tenure:berg-as-envoy"],
  stem: "Which of these people held an office of Norland in October 2000?",
  options: [
    right("tenure:dahl-as-president", { text: "Erik Dahl", value: { person: "person:dahl" }, feedback: "He did." }),
    { ...right("tenure:berg-as-envoy", berg("She did.")), id: "b" },
    wrong("c", ["tenure:holm-as-treasurer", "functional"], {
      text: "Jon Holm",
      value: { person: "person:holm" },
      feedback: "Jon Holm was the Treasurer of Sudland.",
    }),
  ],
  explanation: "Erik Dahl was the President of Norland, and Anna Berg an Envoy of Norland.",
};

function berg(feedback: string) {
  return { text: "Anna Berg", value: { person: "person:berg" }, feedback };
}

export const presidedQuestion: SeveralRight = {
  ...{ ...several, cites: [cite(1, 2)] },
  asks: { relation: "presided", with: { event: "event:talks" } },
  asked: ["event:talks#chairs"],
  stem: "Whom does the article name as presiding over the talks?",
  options: [
    right("event:talks#chairs", berg("She did.")),
    wrong("b", ["event:talks#chairs", "closed list"], {
      text: "Otto Lind",
      value: { person: "person:lind" },
      feedback: "The two chairs were Anna Berg and Jon Holm.",
    }),
  ],
  explanation: "Anna Berg and Jon Holm presided over the talks.",
};

export const amongQuestion: SeveralRight = {
  ...{ ...several, topics: ["islands"], cites: [cite(3, 3)] },
  asks: { relation: "is among", with: { place: "place:two-isles" } },
  asked: ["claim:isles"],
  stem: "Which of these are among the two isles?",
  options: [
    right("claim:isles", { text: "Iturup (Etorofu)", value: { place: "place:iturup" }, feedback: "It is." }),
    wrong("b", ["claim:isles", "closed list"], {
      text: "Shikotan",
      value: { place: "place:shikotan" },
      feedback: "It is not one of them.",
    }),
  ],
  explanation: "The two isles are Iturup (Etorofu) and Kunashir (Kunashiri).",
};

export const placesQuestion: SeveralRight = {
  ...{ ...several, statuses: ["stated", "planned"], cites: [cite(1, 2), cite(2, 1)] },
  asks: { relation: "took place in", with: { place: "place:northport" } },
  asked: ["event:talks#where", "event:falk-in-northport#where"],
  reveals: ["event:dahl-in-southport#between"],
  stem: "Which of these does the article place in Northport, whether held or still due?",
  options: [
    right("event:talks#where", { text: "The talks", value: { event: "event:talks" }, feedback: "In Northport." }),
    {
      ...right("event:falk-in-northport#where", {
        text: "Ida Falk's visit",
        value: { event: "event:falk-in-northport" },
        feedback: "It was due there.",
      }),
      id: "b",
    },
    wrong("c", ["event:dahl-in-southport#where", "functional"], {
      text: "Erik Dahl's visit",
      value: { event: "event:dahl-in-southport" },
      feedback: "It was in Southport.",
    }),
  ],
  explanation: "The talks were held in Northport. Ida Falk was due to visit Northport.",
};

export const datesQuestion: MatchPairs = {
  ...{ ...stated, kind: "match pairs", cites: [cite(1, 2), cite(3, 3)] },
  asks: { relation: "dated" },
  asked: ["event:talks#when", "instrument:pact#when", "event:renunciation#when"],
  stem: "Match each of these with its date.",
  lefts: [
    item("a", "event:talks#when", {
      text: "The talks",
      value: { event: "event:talks" },
      feedback: "The talks took place on 23–24 October 2000.",
    }),
    item("b", "instrument:pact#when", {
      text: "The Pact of Eastport",
      value: { event: "instrument:pact" },
      feedback: "The Pact of Eastport dates from 12 May 1978.",
    }),
    item("c", "event:renunciation#when", {
      text: "The renunciation",
      value: { event: "event:renunciation" },
      feedback: "It was in 1990.",
    }),
  ],
  rights: [
    { id: "1", text: "1990", value: { when: { precision: "year", in: "1990", inferred: "nothing" } } },
    { id: "2", text: "the 1970s", value: { when: { precision: "decade", in: "1970s", inferred: "nothing" } } },
    { id: "3", text: "October 2000", value: { when: { precision: "month", in: "2000-10", inferred: "year" } } },
  ],
  pairs: [
    { left: "a", right: "3" },
    { left: "b", right: "2" },
    { left: "c", right: "1" },
  ],
  explanation:
    "The talks took place on 23–24 October 2000; the Pact of Eastport dates from 12 May 1978. Norland renounced the fishing pact in 1990.",
};

export const positionsQuestion: SortIntoGroups = {
  ...{ ...stated, kind: "sort into groups", statuses: ["attributed"], topics: ["positions"] },
  cites: [cite(3, 1), cite(3, 4)],
  asks: { relation: "held by" },
  asked: ["position:norland-on-fishing", "position:sudland-on-tolls"],
  stem: "To which side does the article give each of these positions?",
  items: [
    item("a", "position:norland-on-fishing", {
      text: "Fishing is a right",
      value: { statement: "position:norland-on-fishing" },
      feedback: "According to a Norlandic newspaper report, Norland believes that fishing is a right.",
    }),
    item("b", "position:sudland-on-tolls", {
      text: "Tolls are to be paid",
      value: { statement: "position:sudland-on-tolls" },
      feedback: "A Norlandic newspaper report has it that Sudland wants tolls to be paid.",
    }),
  ],
  groups: [
    { id: "1", text: "Norland", value: { actor: "government:norland" } },
    { id: "2", text: "Sudland", value: { actor: "government:sudland" } },
  ],
  places: [
    { item: "a", group: "1" },
    { item: "b", group: "2" },
  ],
  explanation:
    "According to a Norlandic newspaper report, Norland believes that fishing is a right. A Norlandic newspaper report has it that Sudland wants tolls to be paid.",
};

export const sourcesQuestion: MatchPairs = {
  ...{ ...stated, kind: "match pairs", statuses: ["attributed", "inferred"], cites: [cite(2, 2)] },
  asks: { relation: "said by" },
  asked: ["claim:draft-open", "claim:progress"],
  stem: "Match each idea with its source, by the article's account.",
  lefts: [
    item("a", "claim:draft-open", {
      text: "The sides left the draft of 1978 open",
      value: { statement: "claim:draft-open" },
      feedback: "It stands on the word of the Morning Post.",
    }),
    item("b", "claim:progress", {
      text: "The talks brought the sides closer",
      value: { statement: "claim:progress" },
      feedback: "The writer infers it.",
    }),
  ],
  rights: [
    { id: "1", text: "The Morning Post", value: { speaker: { chain: ["outlet:morning-post"] } } },
    { id: "2", text: "The writer of the article", value: { speaker: "the writer" } },
  ],
  pairs: [
    { left: "a", right: "1" },
    { left: "b", right: "2" },
  ],
  explanation:
    "According to the Morning Post, the sides left the draft of 1978 open. The talks appeared to bring the sides closer.",
};

export const kindsQuestion: SortIntoGroups = {
  ...{ ...stated, kind: "sort into groups", statuses: ["stated", "inferred"], cites: [cite(2, 2)] },
  asks: { relation: "told as" },
  asked: ["claim:slow-start", "claim:progress"],
  stem: "How does the article present each of these ideas?",
  items: [
    item("a", "claim:slow-start", {
      text: "The talks began slowly",
      value: { statement: "claim:slow-start" },
      feedback: "The article says it itself.",
    }),
    item("b", "claim:progress", {
      text: "The talks brought the sides closer",
      value: { statement: "claim:progress" },
      feedback: "The writer infers it.",
    }),
  ],
  groups: [
    { id: "1", text: "As a plain statement", value: { status: "stated" } },
    { id: "2", text: "As the writer's inference", value: { status: "inferred" } },
  ],
  places: [
    { item: "a", group: "1" },
    { item: "b", group: "2" },
  ],
  explanation: "The talks began slowly. The talks appeared to bring the sides closer.",
};

export const usagesQuestion: SortIntoGroups = {
  ...{ ...stated, kind: "sort into groups", topics: ["islands"], cites: [cite(3, 3)] },
  asks: { relation: "used by" },
  asked: ["usage:inner-sea", "usage:open-sea"],
  stem: "Whose word is each of these?",
  items: [
    item("a", "usage:inner-sea", {
      text: "“Inner Sea”",
      value: { usage: "usage:inner-sea" },
      feedback: "It is a word of Norland.",
    }),
    item("b", "usage:open-sea", {
      text: "“Open Sea”",
      value: { usage: "usage:open-sea" },
      feedback: "It is a word of Sudland.",
    }),
  ],
  groups: positionsQuestion.groups,
  places: positionsQuestion.places,
  explanation: "Either side objects to the word of the other.",
};

export const orderQuestion: PutInOrder = {
  ...{ ...stated, kind: "put in order", statuses: ["stated", "planned"] },
  cites: [cite(3, 3), cite(1, 2), cite(2, 1)],
  asks: { relation: "order" },
  asked: ["instrument:pact#when", "event:talks#when", "event:falk-in-northport#when"],
  stem: "Put these in order, from the earliest to the latest, whether done or still due.",
  items: [
    item("a", "event:talks#when", {
      text: "The talks",
      value: { event: "event:talks" },
      feedback: "The talks took place on 23–24 October 2000.",
    }),
    item("b", "event:falk-in-northport#when", {
      text: "Ida Falk's visit",
      value: { event: "event:falk-in-northport" },
      feedback: "It was due on 1–3 November 2000.",
    }),
    item("c", "instrument:pact#when", {
      text: "The Pact of Eastport",
      value: { event: "instrument:pact" },
      feedback: "The Pact of Eastport dates from 12 May 1978.",
    }),
  ],
  order: ["c", "a", "b"],
  explanation:
    "The Pact of Eastport dates from 12 May 1978. The talks took place on 23–24 October 2000. Ida Falk's visit was due on 1–3 November 2000.",
};

export const goodSets: Readonly<Record<string, SeveralRight | MatchPairs | SortIntoGroups | PutInOrder>> = {
  "several who held an office": holdsQuestion,
  "several who served a side": servesQuestion,
  "several who presided": presidedQuestion,
  "several islands counted together": amongQuestion,
  "several events of one place": placesQuestion,
  "pairs of events and dates": datesQuestion,
  "pairs of ideas and sources": sourcesQuestion,
  "positions by side": positionsQuestion,
  "statements by kind": kindsQuestion,
  "words by side": usagesQuestion,
  "order of events": orderQuestion,
};
