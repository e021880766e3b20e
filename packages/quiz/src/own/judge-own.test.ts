import { statementsIn } from "@communique/domain";
import { expect, test } from "vitest";
import { inventedFacts } from "../audit/testing/invented-facts.ts";
import { allInventedFacts } from "../audit/testing/invented-matters.ts";
import { judgeOwn } from "./judge-own.ts";
import { ownQuestionFrom } from "./own-question-from.ts";
import { choosing, finished, telling, typing } from "./testing/invented-written.ts";
import type { Written } from "./written.ts";

const statements = new Map(statementsIn(inventedFacts).map((statement) => [statement.id, statement]));

function judged(written: Written) {
  const { problems, borneOut } = judgeOwn(ownQuestionFrom("own-1", written, statements), inventedFacts);
  const at = (where: object | string) => (typeof where === "object" && "id" in where ? where.id : where);
  return {
    problems: problems.map(({ code, where }) => `${code} ${at(where)}`),
    borneOut: borneOut.map(({ where }) => where.id),
  };
}

function asking(stem: string, rests: readonly string[], ...[right, ...wrong]: readonly string[]): Written {
  const options = [right ?? "", ...wrong].map((text, place) => ({ text, right: place === 0, feedback: "" }));
  return { ...choosing, stem, rests, options };
}

test.each(finished)("where a $kind rests on nothing, nothing is said of it", (written) => {
  expect(judged(written)).toEqual({ problems: [], borneOut: [] });
});

test.each<[string, Written]>([
  ["a date", asking("When were the talks?", ["event:talks#when"], "23–24 October 2000", "2–3 May 2000")],
  ["a place", asking("Where were the talks?", ["event:talks#where"], "Northport", "Southport")],
  ["people", asking("Who presided?", ["event:talks#chairs"], "Anna Berg and Jon Holm", "Ida Falk and Otto Lind")],
  ["a person", asking("Who was the President?", ["tenure:dahl-as-president"], "Erik Dahl", "Otto Lind")],
])("%s that a statement gives as the answer is borne out, and another is refuted", (_name, written) => {
  expect(judged(written)).toEqual({ problems: [], borneOut: ["a", "b"] });
  if (!("options" in written)) throw new TypeError("It has options.");
  const options = written.options.map((option) => ({ ...option, right: !option.right }));
  expect(judged({ ...written, options })).toEqual({
    problems: ["wrong-option-true a", "right-option-false b"],
    borneOut: [],
  });
});

test("of who met, the answer is whom the question does not name", () => {
  const rests = ["event:dahl-in-southport#between"];
  const written = asking("Whom did Erik Dahl meet in Southport?", rests, "Ida Falk", "Otto Lind");
  expect(judged(written)).toEqual({ problems: [], borneOut: ["a", "b"] });
  expect(judged({ ...written, stem: "Whom did he meet in Southport?" }).borneOut).toEqual([]);
});

test("it rests on the article or on pages around it, and never on both", () => {
  const judge = (...rests: readonly string[]) => {
    const question = ownQuestionFrom("own-1", { ...choosing, rests }, new Map(all.map((one) => [one.id, one])));
    return judgeOwn(question, allInventedFacts).problems.map(({ code }) => code);
  };
  const all = statementsIn(allInventedFacts);
  const ofPages = all.find(({ cites }) => cites.every((cite) => !("paragraph" in cite)))?.id ?? "";
  expect(judge("event:talks#when", ofPages)).toContain("other-witness");
  expect(judge(ofPages)).not.toContain("other-witness");
  expect(judge("event:talks#when", "event:talks#where")).not.toContain("other-witness");
});

test("an answer of another sort than its statement gives is left open", () => {
  expect(judged(asking("Where were the talks?", ["event:talks#when"], "Northport", "Southport")).borneOut).toEqual([]);
  expect(judged(asking("When were they?", ["event:talks#when"], "in the rain", "at dawn")).borneOut).toEqual([]);
});

test("what is typed is held against its statement too", () => {
  const written: Written = { ...typing, stem: "When were the talks?", rests: ["event:talks#when"], form: "date" };
  expect(judged({ ...written, accepts: ["23–24 October 2000"] }).borneOut).toEqual(["key"]);
  expect(judged({ ...written, accepts: ["2 May 2000"] }).problems).toEqual(["right-option-false key"]);
});

test.each([
  ["the sides left the draft of 1978 settled", true, ["right-option-false a", "wrong-option-true b"]],
  ["the sides left the draft of 1978 settled", false, []],
  ["according to the Morning Post, the sides left the draft of 1978 open", true, []],
  [
    "according to the Morning Post, the sides left the draft of 1978 open",
    false,
    ["right-option-false b", "wrong-option-true a"],
  ],
])("that %s, marked as %s, has %j", (stem, isTrue, problems) => {
  const found = judged({ ...telling, stem: `True or false: ${stem}?`, rests: ["claim:draft-open"], isTrue }).problems;
  expect(found.filter((problem) => /option/.test(problem)).toSorted()).toEqual(problems.toSorted());
});

const alone = "the sides left the draft of 1978 open";

test.each<[string, string, string]>([
  ["by itself", `${alone}.`, "claim:draft-open"],
  ["with what is asked", `True or false? ${alone}.`, "claim:draft-open"],
  ["with what is asked behind it", `${alone}: true or false?`, "claim:draft-open"],
  [
    "as the statement says it",
    "According to the Morning Post, the sides left the draft of 1978 open.",
    "claim:draft-open",
  ],
  ["by its speaker", `True or false? The Morning Post reports that ${alone}.`, "claim:draft-open"],
  ["by the article", `True or false: the article says that ${alone}?`, "claim:draft-open"],
  ["by the account of the article", `According to the article, ${alone}.`, "claim:draft-open"],
  ["with its hedge", "True or false? It was reported that a concession was made.", "claim:concession"],
  ["as denied", "Anna Berg denied that anything was given up.", "claim:no-concession"],
  [
    "of a side",
    "According to a Norlandic newspaper report, Norland believes that fishing is a right.",
    "position:norland-on-fishing",
  ],
])("a sentence told %s is borne out, and is not false", (_name, stem, rest) => {
  expect(judged({ ...telling, stem, rests: [rest] }).borneOut).toEqual(["a", "b"]);
  expect(judged({ ...telling, stem, rests: [rest], isTrue: false }).problems).toEqual(
    expect.arrayContaining(["right-option-false b", "wrong-option-true a"]),
  );
});

test.each<[string, string, string]>([
  ["denied", `Nobody says that ${alone}.`, "claim:draft-open"],
  ["called untrue", `True or false? It is not true that ${alone}.`, "claim:draft-open"],
  ["called untrue behind it", `That ${alone} is untrue.`, "claim:draft-open"],
  ["doubted", `The Morning Post doubts that ${alone}.`, "claim:draft-open"],
  ["in another mouth", `According to Northwire, ${alone}.`, "claim:draft-open"],
  ["with more to it", `According to the Morning Post, ${alone} in 1956.`, "claim:draft-open"],
  ["with other words, denied", "Nobody says that the sides left the draft of 1978 settled.", "claim:draft-open"],
  [
    "as said by nobody",
    "Nobody says that, according to the Morning Post, the sides left the draft of 1978 open.",
    "claim:draft-open",
  ],
  ["without its hedge", "True or false? A concession was made.", "claim:concession"],
  ["without its denial", "True or false? Anything was given up.", "claim:no-concession"],
  ["as no side's", "True or false? Fishing is a right.", "position:norland-on-fishing"],
  ["in the mouth of the other side", "Sudland believes that fishing is a right.", "position:norland-on-fishing"],
])("what is made of a sentence told %s is left open", (_name, stem, rest) => {
  for (const isTrue of [true, false]) {
    const { problems, borneOut } = judged({ ...telling, stem, rests: [rest], isTrue });
    expect(borneOut).toEqual([]);
    expect(problems.filter((problem) => /option/.test(problem))).toEqual([]);
  }
});

test.each<[string, Written]>([
  ["hedge-dropped explanation", { ...choosing, explanation: "A concession was made.", rests: ["claim:concession"] }],
  ["unsupported-name explanation", { ...choosing, explanation: "So said Otto Lind.", rests: ["event:talks#when"] }],
  ["unsupported-date stem", { ...choosing, stem: "What was in 1956?", rests: ["event:talks#where"] }],
  ["speaker-dropped explanation", { ...choosing, explanation: "The draft was left.", rests: ["claim:draft-open"] }],
  [
    "plan-in-past-tense stem",
    { ...choosing, stem: "When did Ida Falk visit Northport?", rests: ["event:falk-in-northport#when"] },
  ],
  ["loaded-term stem", { ...choosing, stem: "Whose are the Northern Territories?" }],
])("%s is found in a text", (problem, written) => {
  expect(judged(written).problems).toContain(problem);
});

test("names in wrong answers, and what is to be called false, are left alone", () => {
  const rests = ["event:talks#chairs"];
  const options = [
    { text: "Anna Berg and Jon Holm", right: true, feedback: "" },
    { text: "Otto Lind, of the Almanac of 1956", right: false, feedback: "" },
  ];
  expect(judged({ ...choosing, stem: "Who presided?", rests, options }).problems).toEqual([]);
  const stem = "Did Ida Falk visit Northport in 1956?";
  expect(judged({ ...telling, stem, rests: ["event:falk-in-northport#when"], isTrue: false }).problems).toEqual([]);
});
