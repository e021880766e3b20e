import type { FillTheGap, FindOnMap, PlaceOnTimeline, TypeTheAnswer } from "../../question/question.ts";
import { cite, rest, right, typed, wrong } from "./drafts.ts";
import { holderQuestion } from "./good-questions.ts";
import { documentQuestion } from "./good-relations.ts";

const stated = { ...rest, statuses: ["stated"] } as const;

export const typedQuestion: TypeTheAnswer = {
  ...{ ...stated, kind: "type the answer", topics: ["offices"], cites: [cite(1, 1)] },
  asks: holderQuestion.asks as TypeTheAnswer["asks"],
  asked: ["tenure:dahl-as-president"],
  stem: "Who was the President of Norland in October 2000?",
  key: typed(
    right("tenure:dahl-as-president", {
      text: "Erik Dahl",
      value: { person: "person:dahl" },
      feedback: "He was.",
    }),
    ["Erik Dahl", "Dahl", "E. Dahl", "Dahl, Erik"],
    ["Falk", "Berg"],
  ),
  foils: [
    typed(
      wrong("b", ["tenure:falk-as-president", "functional"], {
        text: "Ida Falk",
        value: { person: "person:falk" },
        feedback: "Ida Falk was the President of Sudland.",
      }),
      ["Ida Falk", "Falk"],
    ),
  ],
  explanation: "Erik Dahl was the President of Norland in October 2000.",
};

export const typedDateQuestion: TypeTheAnswer = {
  ...{ ...stated, kind: "type the answer", topics: ["treaties and war"], cites: [cite(3, 3)] },
  asks: documentQuestion.asks,
  asked: documentQuestion.asked,
  stem: documentQuestion.stem,
  key: {
    ...typed(documentQuestion.options[0], ["12 May 1978"]),
    expected: { form: "date", when: { precision: "day", on: "1978-05-12", inferred: "nothing" } },
  },
  foils: [],
  explanation: documentQuestion.explanation,
};

export const gapQuestion: FillTheGap = {
  ...{ ...stated, kind: "fill the gap", statuses: ["attributed"], topics: ["talks"], cites: [cite(2, 2)] },
  asks: { relation: "left out", statement: "claim:draft-open" },
  asked: ["claim:draft-open"],
  stem: "Which name belongs in the gap?",
  sentence: { before: "According to the ", after: ", the sides left the draft of 1978 open." },
  key: typed(
    right("claim:draft-open", {
      text: "Morning Post",
      value: { words: "Morning Post" },
      feedback: "It stands on the word of the Morning Post.",
    }),
    ["Morning Post", "the Morning Post"],
  ),
  foils: [],
  explanation: "According to the Morning Post, the sides left the draft of 1978 open.",
};

export const gapInActQuestion: FillTheGap = {
  ...{ ...stated, kind: "fill the gap", topics: ["deadline"], cites: [cite(3, 3)] },
  asks: { relation: "left out", statement: "event:renunciation" },
  asked: ["event:renunciation"],
  stem: "Which name belongs in the gap?",
  sentence: { before: "", after: " renounced the fishing pact in 1990." },
  key: typed(
    right("event:renunciation", { text: "Norland", value: { words: "Norland" }, feedback: "The article says so." }),
    ["Norland", "the government of Norland"],
  ),
  foils: [],
  explanation: "Norland renounced the fishing pact in 1990.",
};

export const contrastGapQuestion: FillTheGap = {
  ...gapQuestion,
  asks: { relation: "words", statement: "claim:draft-open", contrast: 0 },
  stem: "Which word belongs in the gap?",
  sentence: { before: "According to the Morning Post, the sides left the draft of 1978 ", after: "." },
  key: typed(
    right("claim:draft-open", { text: "open", value: { words: "open" }, feedback: "The Morning Post has it so." }),
    ["open"],
  ),
  foils: [
    typed(
      wrong("b", ["claim:draft-open", "contradiction"], {
        text: "settled",
        value: { words: "settled" },
        feedback: "That is not what the Morning Post says.",
      }),
      ["settled"],
    ),
  ],
};

export const timelineQuestion: PlaceOnTimeline = {
  ...{ ...stated, kind: "place on the timeline", topics: ["treaties and war"], cites: [cite(3, 3)] },
  asks: { relation: "when", event: "instrument:pact" },
  asked: ["instrument:pact#when"],
  stem: "From which year is the Pact of Eastport?",
  line: { from: 1970, until: 2000, unit: "year" },
  key: {
    text: "12 May 1978",
    value: { when: { precision: "day", on: "1978-05-12", inferred: "nothing" } },
    because: { verdict: "right", statement: "instrument:pact#when" },
    feedback: "It dates from 12 May 1978.",
  },
  explanation: "The Pact of Eastport dates from 12 May 1978.",
};

export const mapQuestion: FindOnMap = {
  ...{ ...stated, kind: "find on the map", topics: ["islands"], cites: [cite(3, 3)] },
  asks: { relation: "outline", place: "place:iturup" },
  asked: ["claim:isles"],
  stem: "Find on the map the island whose name from Russian is Iturup.",
  options: [
    right("claim:isles", {
      text: "Iturup (Etorofu)",
      value: { place: "place:iturup" },
      feedback: "That is Iturup (Etorofu).",
    }),
    wrong("b", ["claim:isles", "functional"], {
      text: "Kunashir (Kunashiri)",
      value: { place: "place:kunashir" },
      feedback: "That is Kunashir (Kunashiri).",
    }),
    wrong("c", ["claim:isles", "functional"], {
      text: "an island south of it",
      value: { place: "place:habomai" },
      feedback: "That is another of the islands.",
    }),
  ],
  explanation: "The two isles are Iturup (Etorofu) and Kunashir (Kunashiri).",
};

export const goodRecalls: Readonly<Record<string, TypeTheAnswer | FillTheGap | PlaceOnTimeline | FindOnMap>> = {
  "name to be typed": typedQuestion,
  "date to be typed": typedDateQuestion,
  "gap for a name": gapQuestion,
  "gap in an act": gapInActQuestion,
  "gap for words": contrastGapQuestion,
  "place on the timeline": timelineQuestion,
  "island on the map": mapQuestion,
};
