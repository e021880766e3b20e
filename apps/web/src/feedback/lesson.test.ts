import type { FeedbackView } from "@communique/api";
import { expect, test } from "vitest";
import { lessonOf } from "./lesson.ts";

const explanation = "According to Berg, Norland seeks peace.";

test("an explanation that the right option gives is not given again", () => {
  const lesson = lessonOf(feedback(explanation, `The article puts it otherwise. ${explanation}`));
  expect(lesson.reasonFor("a")).toBe(explanation);
  expect(lesson.reasonFor("b")).toBe("The article puts it otherwise.");
  expect(lesson.explanation).toBeNull();
});

test("a wrong option whose words lead up to the explanation keeps it", () => {
  const text = `That would contradict it: ${explanation}`;
  expect(lessonOf(feedback(explanation, text)).reasonFor("b")).toBe(text);
});

test("a wrong option that has nothing more to say than the right one says nothing", () => {
  expect(lessonOf(feedback(explanation, explanation)).reasonFor("b")).toBeNull();
});

test("an explanation that no option gives stands by itself", () => {
  const lesson = lessonOf(feedback("It is.", "It is not."));
  expect([lesson.reasonFor("a"), lesson.reasonFor("b"), lesson.explanation]).toEqual([
    "It is.",
    "It is not.",
    explanation,
  ]);
});

test("an explanation that the parts tell between them is not given again", () => {
  const notes = [
    { note: "feedback", part: "b", right: true, text: "Berg came second." },
    { note: "feedback", part: "a", right: false, text: "Dahl came first." },
  ] as const;
  const lesson = lessonOf({
    ...feedback("", ""),
    options: [],
    notes,
    explanation: "Dahl came first. Berg came second.",
  });
  expect([lesson.reasonFor("a"), lesson.explanation]).toEqual(["Dahl came first.", null]);
});

test("hints are apart from reasons", () => {
  const notes = [{ note: "hint", text: "Look at the spelling." }] as const;
  const lesson = lessonOf({ ...feedback("", ""), options: [], notes });
  expect([lesson.hints, lesson.explanation]).toEqual([["Look at the spelling."], explanation]);
});

test("a lesson has the apostrophes of print", () => {
  const lesson = lessonOf({ ...feedback("Berg's words.", "Dahl's words."), explanation: "Norland's plan." });
  expect([lesson.reasonFor("a"), lesson.reasonFor("b"), lesson.explanation]).toEqual([
    "Berg’s words.",
    "Dahl’s words.",
    "Norland’s plan.",
  ]);
});

function feedback(forRight: string, forWrong: string): FeedbackView {
  return {
    given: { option: "b" },
    verdict: "wrong",
    credit: 0,
    notes: [],
    rightAnswer: { option: "a" },
    keyReason: null,
    key: "",
    options: [
      { id: "a", right: true, feedback: forRight },
      { id: "b", right: false, feedback: forWrong },
    ],
    explanation,
    topics: ["talks"],
    grounds: [],
  };
}
