import type { ChoiceQuestion, KindOfStatement, SingleChoice, TrueOrFalse, WhoSaysSo } from "../../question/question.ts";
import { cite, rest, right, wrong } from "./drafts.ts";

export const holderQuestion: SingleChoice = {
  ...{ ...rest, kind: "single choice", statuses: ["stated"], topics: ["offices"], cites: [cite(1, 1)] },
  asks: { relation: "holder", office: "office:president-of-norland" },
  asked: ["tenure:dahl-as-president"],
  stem: "Who was the President of Norland in October 2000?",
  options: [
    right("tenure:dahl-as-president", {
      text: "Erik Dahl",
      value: { person: "person:dahl" },
      feedback: "Erik Dahl was the President of Norland.",
    }),
    wrong("b", ["tenure:falk-as-president", "functional"], {
      text: "Ida Falk",
      value: { person: "person:falk" },
      feedback: "Ida Falk was the President of Sudland.",
    }),
    wrong("c", ["tenure:dahl-as-president", "functional"], {
      text: "Otto Lind",
      value: { person: "person:lind" },
      feedback: "The President was Erik Dahl.",
    }),
  ],
  explanation: "Erik Dahl was the President of Norland in October 2000.",
};

export const severalSeatsQuestion: SingleChoice = {
  ...{ ...rest, kind: "single choice", statuses: ["stated"], topics: ["offices"], cites: [cite(1, 1)] },
  asks: { relation: "holder", office: "office:envoy-of-norland" },
  asked: ["tenure:berg-as-envoy"],
  stem: "Who was an Envoy of Norland in October 2000?",
  options: [
    right("tenure:berg-as-envoy", { text: "Anna Berg", value: { person: "person:berg" }, feedback: "Yes." }),
    wrong("b", ["tenure:holm-as-treasurer", "functional"], {
      text: "Jon Holm",
      value: { person: "person:holm" },
      feedback: "Jon Holm was the Treasurer of Sudland.",
    }),
  ],
  explanation: "Anna Berg was an Envoy of Norland.",
};

export const officeQuestion: SingleChoice = {
  ...{ ...rest, kind: "single choice", statuses: ["stated"], topics: ["offices"], cites: [cite(1, 1)] },
  asks: { relation: "office", person: "person:holm" },
  asked: ["tenure:holm-as-treasurer"],
  stem: "Which office did Jon Holm hold in October 2000?",
  options: [
    right("tenure:holm-as-treasurer", {
      text: "Treasurer of Sudland",
      value: { office: "office:treasurer-of-sudland" },
      feedback: "Jon Holm was the Treasurer of Sudland.",
    }),
    wrong("b", ["tenure:falk-as-president", "functional"], {
      text: "President of Sudland",
      value: { office: "office:president-of-sudland" },
      feedback: "Ida Falk was the President of Sudland.",
    }),
    wrong("c", ["tenure:holm-as-treasurer", "functional"], {
      text: "Envoy of Norland",
      value: { office: "office:envoy-of-norland" },
      feedback: "Jon Holm was the Treasurer.",
    }),
  ],
  explanation: "Jon Holm was the Treasurer of Sudland.",
};

const planned = { ...rest, kind: "single choice", statuses: ["planned"], topics: ["visits and summits"] } as const;

export const whenQuestion: SingleChoice = {
  ...{ ...planned, cites: [cite(2, 1)] },
  asks: { relation: "when", event: "event:falk-in-northport" },
  asked: ["event:falk-in-northport#when"],
  stem: "When was Ida Falk due to visit Northport?",
  options: [
    right("event:falk-in-northport#when", {
      text: "1–3 November 2000",
      value: { when: { precision: "days", from: "2000-11-01", until: "2000-11-03", inferred: "year" } },
      feedback: "Ida Falk was due in Northport on 1–3 November 2000.",
    }),
    wrong("b", ["event:falk-in-northport#when", "functional"], {
      text: "8–10 November 2000",
      value: { when: { precision: "days", from: "2000-11-08", until: "2000-11-10", inferred: "year" } },
      feedback: "The visit was due from 1 to 3 November 2000.",
    }),
  ],
  explanation: "It was announced that Ida Falk would visit Northport on 1–3 November.",
};

export const whereQuestion: SingleChoice = {
  ...{ ...rest, kind: "single choice", statuses: ["stated"], topics: ["talks"], cites: [cite(1, 2)] },
  asks: { relation: "where", event: "event:talks" },
  asked: ["event:talks#where"],
  reveals: ["event:talks#when"],
  stem: "Where were the talks of 23–24 October 2000 held?",
  options: [
    right("event:talks#where", { text: "Northport", value: { place: "place:northport" }, feedback: "In Northport." }),
    wrong("b", ["event:talks#where", "functional"], {
      text: "Eastport",
      value: { place: "place:eastport" },
      feedback: "The talks were held in Northport, and not in Eastport.",
    }),
  ],
  explanation: "The talks of 23–24 October 2000 were held in Northport.",
};

export const chairsQuestion: SingleChoice = {
  ...{ ...rest, kind: "single choice", statuses: ["stated"], topics: ["talks"], cites: [cite(1, 2)] },
  asks: { relation: "chairs", event: "event:talks" },
  asked: ["event:talks#chairs"],
  stem: "Who presided over the talks of 23–24 October 2000?",
  options: [
    right("event:talks#chairs", {
      text: "Anna Berg and Jon Holm",
      value: { persons: ["person:berg", "person:holm"] },
      feedback: "Both presided.",
    }),
    wrong("b", ["event:talks#chairs", "closed list"], {
      text: "Anna Berg and Otto Lind",
      value: { persons: ["person:berg", "person:lind"] },
      feedback: "The two chairs were Anna Berg and Jon Holm.",
    }),
  ],
  explanation: "Anna Berg and Jon Holm presided over the talks.",
};

export const metQuestion: SingleChoice = {
  ...{ ...planned, cites: [cite(2, 1)] },
  asks: { relation: "met", event: "event:falk-in-northport", person: "person:falk" },
  asked: ["event:falk-in-northport#between"],
  stem: "Whom was Ida Falk due to meet on her announced visit to Northport?",
  options: [
    right("event:falk-in-northport#between", {
      text: "Erik Dahl",
      value: { person: "person:dahl" },
      feedback: "Ida Falk was due to meet Erik Dahl.",
    }),
    wrong("b", ["event:falk-in-northport#between", "closed list"], {
      text: "Otto Lind",
      value: { person: "person:lind" },
      feedback: "It was Erik Dahl whom Ida Falk was due to meet.",
    }),
  ],
  explanation: "Ida Falk was due to meet Erik Dahl in Northport.",
};

function answers(statement: string, isTrue: boolean, feedback = "It is the other way round."): TrueOrFalse["options"] {
  return [
    right(statement, { text: isTrue ? "True" : "False", value: isTrue, feedback: "Right." }),
    wrong("b", [statement, "contradiction"], {
      text: isTrue ? "False" : "True",
      value: !isTrue,
      feedback,
    }),
  ];
}

const attributed = { ...rest, statuses: ["attributed"], topics: ["positions"] } as const;

export const asToldQuestion: TrueOrFalse = {
  ...{ ...attributed, kind: "true or false", cites: [cite(2, 2)] },
  asks: { relation: "truth", statement: "claim:draft-open", wording: { form: "as told" } },
  asked: ["claim:draft-open"],
  stem: "True or false? According to the Morning Post, the sides left the draft of 1978 open.",
  options: answers("claim:draft-open", true),
  explanation: "According to the Morning Post, the sides left the draft of 1978 open.",
};

export const contrastedQuestion: TrueOrFalse = {
  ...asToldQuestion,
  asks: { relation: "truth", statement: "claim:draft-open", wording: { form: "contrasted", contrast: 0, against: 0 } },
  stem: "True or false? According to the Morning Post, the sides left the draft of 1978 settled.",
  options: answers("claim:draft-open", false),
};

export const otherSpeakerQuestion: TrueOrFalse = {
  ...asToldQuestion,
  asks: {
    relation: "truth",
    statement: "claim:draft-open",
    wording: { form: "other speaker", chain: ["person:berg"] },
  },
  stem: "True or false? The article has it from Anna Berg that the sides left the draft of 1978 open.",
  options: [
    right("claim:draft-open", { text: "False", value: false, feedback: "Right." }),
    wrong("b", ["claim:draft-open", "functional"], {
      text: "True",
      value: true,
      feedback: "It is the Morning Post that says so.",
    }),
  ],
};

export const otherHolderQuestion: TrueOrFalse = {
  ...{ ...attributed, kind: "true or false", cites: [cite(3, 1)] },
  asks: {
    relation: "truth",
    statement: "position:norland-on-fishing",
    wording: { form: "other holder", holder: "government:sudland", opposedPosition: "position:sudland-on-fishing" },
  },
  asked: ["position:norland-on-fishing"],
  stem: "True or false? According to a Norlandic newspaper report, Sudland believes that fishing is a right.",
  options: answers("position:sudland-on-fishing", false, "It is Norland, and not Sudland, that believes so."),
  explanation:
    "According to a Norlandic newspaper report, Norland believes that fishing is a right. Sudland sees a “free gift”.",
};

export const speakerQuestion: WhoSaysSo = {
  ...{ ...attributed, kind: "who says so", cites: [cite(2, 2)] },
  asks: { relation: "speaker", statement: "claim:draft-open" },
  asked: ["claim:draft-open"],
  stem: "Who says that the sides left the draft of 1978 open?",
  options: [
    right("claim:draft-open", {
      text: "The Morning Post",
      value: { chain: ["outlet:morning-post"] },
      feedback: "The Morning Post says so.",
    }),
    wrong("b", ["claim:draft-open", "functional"], {
      text: "The writer of the article",
      value: "the writer",
      feedback: "The writer only passes on what the Morning Post says.",
    }),
    wrong("c", ["claim:draft-open", "functional"], {
      text: "Anna Berg",
      value: { chain: ["person:berg"] },
      feedback: "It is the Morning Post that says so.",
    }),
  ],
  explanation: "According to the Morning Post, the sides left the draft of 1978 open.",
};

export const statusQuestion: KindOfStatement = {
  ...{ ...rest, kind: "kind of statement", statuses: ["inferred"], topics: ["talks"], cites: [cite(2, 2)] },
  asks: { relation: "status", statement: "claim:progress" },
  asked: ["claim:progress"],
  stem: "What kind of statement is it that the talks brought the sides closer?",
  options: [
    right("claim:progress", { text: "An inference", value: "inferred", feedback: "The writer infers it." }),
    wrong("b", ["claim:progress", "functional"], {
      text: "A report",
      value: "reported",
      feedback: "The writer infers it, and passes on no report.",
    }),
    wrong("c", ["claim:progress", "functional"], { text: "A denial", value: "denied", feedback: "Nobody denies it." }),
  ],
  explanation: "The talks appeared to bring the sides closer.",
};

export const goodQuestions: Readonly<Record<string, ChoiceQuestion>> = {
  "holder of an office of one seat": holderQuestion,
  "holder of an office of several seats": severalSeatsQuestion,
  "office of a person": officeQuestion,
  "date of a plan": whenQuestion,
  "place of talks": whereQuestion,
  "chairs of talks": chairsQuestion,
  "counterpart in a plan": metQuestion,
  "true as told": asToldQuestion,
  "false by a contrast": contrastedQuestion,
  "false of another speaker": otherSpeakerQuestion,
  "false of the other holder": otherHolderQuestion,
  speaker: speakerQuestion,
  "kind of statement": statusQuestion,
};
