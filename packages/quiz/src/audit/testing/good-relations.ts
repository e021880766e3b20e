import type { SingleChoice } from "../../question/question.ts";
import { almanacCite, cite, rest, right, wrong } from "./drafts.ts";

const stated = { ...rest, kind: "single choice", statuses: ["stated"], topics: ["talks"] } as const;
const inTheGazette = { ...stated, cites: [cite(3, 3)] } as const;

export const yearQuestion: SingleChoice = {
  ...inTheGazette,
  asks: { relation: "year", event: "event:promise" },
  asked: ["event:promise#when"],
  stem: "In which year was it that Erik Dahl and Ida Falk promised a treaty?",
  reveals: ["event:promise#by", "event:promise"],
  options: [
    right("event:promise#when", {
      text: "1997",
      value: { when: { precision: "year", in: "1997", inferred: "nothing" } },
      feedback: "It was in August 1997.",
    }),
    wrong("b", ["event:promise#when", "functional"], {
      text: "1995",
      value: { when: { precision: "year", in: "1995", inferred: "nothing" } },
      feedback: "It was in another year: 1997.",
    }),
  ],
  explanation: "Erik Dahl and Ida Falk promised a treaty in August 1997.",
};

export const documentQuestion: SingleChoice = {
  ...inTheGazette,
  asks: { relation: "when", event: "instrument:pact" },
  asked: ["instrument:pact#when"],
  stem: "From which day is the Pact of Eastport?",
  options: [
    right("instrument:pact#when", {
      text: "12 May 1978",
      value: { when: { precision: "day", on: "1978-05-12", inferred: "nothing" } },
      feedback: "It is.",
    }),
    wrong("b", ["instrument:pact#when", "functional"], {
      text: "19 May 1978",
      value: { when: { precision: "day", on: "1978-05-19", inferred: "nothing" } },
      feedback: "It is from 12 May 1978.",
    }),
  ],
  explanation: "The Pact of Eastport dates from 12 May 1978.",
};

const partnerQuestion: SingleChoice = {
  ...{ ...stated, cites: [cite(1, 2)] },
  asks: { relation: "partner", event: "event:talks", person: "person:berg" },
  asked: ["event:talks#chairs"],
  stem: "Who presided over the talks together with Anna Berg?",
  options: [
    right("event:talks#chairs", { text: "Jon Holm", value: { person: "person:holm" }, feedback: "Both presided." }),
    wrong("b", ["event:talks#chairs", "closed list"], {
      text: "Otto Lind",
      value: { person: "person:lind" },
      feedback: "Just two people are named: Anna Berg and Jon Holm.",
    }),
  ],
  explanation: "Anna Berg and Jon Holm presided over the talks.",
};

const fellowQuestion: SingleChoice = {
  ...inTheGazette,
  asks: { relation: "partner", event: "event:promise", person: "person:dahl" },
  asked: ["event:promise#by"],
  stem: "Who, together with Erik Dahl, is named for the promise?",
  options: [
    right("event:promise#by", { text: "Ida Falk", value: { person: "person:falk" }, feedback: "Both are." }),
    wrong("b", ["event:promise#by", "closed list"], {
      text: "Jon Holm",
      value: { person: "person:holm" },
      feedback: "Just two people are named: Erik Dahl and Ida Falk.",
    }),
  ],
  explanation: "Erik Dahl and Ida Falk promised a treaty.",
};

export const byQuestion: SingleChoice = {
  ...inTheGazette,
  asks: { relation: "by", event: "event:renunciation" },
  asked: ["event:renunciation#by"],
  reveals: ["event:renunciation#when"],
  stem: "Which government renounced the fishing pact in 1990?",
  options: [
    right("event:renunciation#by", {
      text: "Norland",
      value: { actor: "government:norland" },
      feedback: "Nobody else is named.",
    }),
    wrong("b", ["event:renunciation#by", "closed list"], {
      text: "Sudland",
      value: { actor: "government:sudland" },
      feedback: "It was Norland.",
    }),
  ],
  explanation: "Norland renounced the fishing pact in 1990.",
};

export const datedQuestion: SingleChoice = {
  ...{ ...stated, cites: [cite(3, 3)] },
  asks: { relation: "dated", when: { precision: "day", on: "1978-05-12", inferred: "nothing" } },
  asked: ["instrument:pact#when"],
  stem: "What is dated to 12 May 1978?",
  options: [
    right("instrument:pact#when", {
      text: "The Pact of Eastport",
      value: { event: "instrument:pact" },
      feedback: "It is from that day.",
    }),
    wrong("b", ["event:talks#when", "functional"], {
      text: "The talks",
      value: { event: "event:talks" },
      feedback: "The talks took place on 23–24 October 2000.",
    }),
    wrong("c", ["event:renunciation#when", "functional"], {
      text: "The renunciation",
      value: { event: "event:renunciation" },
      feedback: "That was in 1990.",
    }),
  ],
  explanation: "The Pact of Eastport dates from 12 May 1978.",
};

const meaningQuestion: SingleChoice = {
  ...inTheGazette,
  asks: { relation: "meaning", term: "term:fund" },
  asked: ["term:fund"],
  stem: "What does NSF stand for?",
  reveals: ["term:council"],
  options: [
    right("term:fund", { text: "Northern Sea Fund", value: { words: "Northern Sea Fund" }, feedback: "It does." }),
    wrong("b", ["term:fund", "functional"], {
      text: "Council of Fishing Rights",
      value: { words: "Council of Fishing Rights" },
      feedback: "CFR stands for that.",
    }),
  ],
  explanation: "NSF stands for Northern Sea Fund.",
};

export const usedByQuestion: SingleChoice = {
  ...{ ...inTheGazette, topics: ["islands"] },
  asks: { relation: "used by", usage: "usage:inner-sea" },
  asked: ["usage:inner-sea"],
  stem: "Whose word is “Inner Sea”?",
  options: [
    right("usage:inner-sea", { text: "Norland's", value: { actor: "government:norland" }, feedback: "It is." }),
    wrong("b", ["usage:inner-sea", "contradiction"], {
      text: "Sudland's",
      value: { actor: "government:sudland" },
      feedback: "Sudland objects to it.",
    }),
  ],
  explanation: "“Inner Sea” is a word of Norland, to which Sudland objects.",
};

export const wordsQuestion: SingleChoice = {
  ...{ ...stated, statuses: ["attributed"], cites: [cite(2, 2)] },
  asks: { relation: "words", statement: "claim:draft-open", contrast: 0 },
  asked: ["claim:draft-open"],
  stem: "How, according to the Morning Post, did the sides leave the draft of 1978?",
  options: [
    right("claim:draft-open", { text: "open", value: { words: "open" }, feedback: "The Morning Post has it so." }),
    wrong("b", ["claim:draft-open", "contradiction"], {
      text: "settled",
      value: { words: "settled" },
      feedback: "That is not what the Morning Post says.",
    }),
  ],
  explanation: "According to the Morning Post, the sides left the draft of 1978 open.",
};

export const backgroundQuestion: SingleChoice = {
  ...{ ...stated, about: "background", topics: ["treaties and war"], cites: [almanacCite] },
  asks: { relation: "where", event: "event:in-viking" },
  asked: ["event:in-viking#where"],
  reveals: ["event:in-viking#between", "event:in-viking#when"],
  stem: "Where did Otto Lind and Jon Holm meet on 7–9 May 1973?",
  options: [
    right("event:in-viking#where", { text: "Viking", value: { place: "place:viking" }, feedback: "They met there." }),
    wrong("b", ["event:in-viking#where", "functional"], {
      text: "Eastport",
      value: { place: "place:eastport" },
      feedback: "They met in Viking.",
    }),
  ],
  explanation: "Otto Lind and Jon Holm met in Viking on 7–9 May 1973.",
};

export const goodRelations: Readonly<Record<string, SingleChoice>> = {
  "year of an act": yearQuestion,
  "date of a document": documentQuestion,
  "partner of a chair": partnerQuestion,
  "partner in an act": fellowQuestion,
  "whose act it was": byQuestion,
  "what is of a date": datedQuestion,
  "meaning of a term": meaningQuestion,
  "user of a word": usedByQuestion,
  "words of a statement": wordsQuestion,
  "background told by a page": backgroundQuestion,
};
