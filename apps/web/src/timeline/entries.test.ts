import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { markOf } from "../ui/source-address.ts";
import { entriesOf } from "./entries.ts";

const entries = entriesOf({ article: articleFacts, background: backgroundFacts });

function entry(anchor: string) {
  const found = entries.find((one) => one.anchor === anchor);
  if (!found) throw new Error(`no entry ${anchor}`);
  return found;
}

test("entries go from 1855 to 2001, each with an anchor of its own", () => {
  expect(entries[0]?.anchor).toBe("treaty-of-shimoda");
  expect(entries.at(-1)?.time).toBe("25 March 2001");
  expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(entries.length);
});

test("what the article tells stands on its sentences, what others tell on pages", () => {
  for (const { origin, places, pages, anchor } of entries) {
    expect([places.length > 0, pages.length > 0], anchor).toEqual([origin === "article", origin === "elsewhere"]);
  }
});

test("only what is told as a plan is due, and a plan stays one beside what came of it", () => {
  for (const { course, standing } of entries) expect(course === "due").toBe(standing.status === "planned");
  expect(entry("kono-in-moscow")).toMatchObject({ course: "due", courseWord: "due" });
  expect(entry("kono-in-moscow").beside.map((note) => [note.form, note.entry?.anchor])).toContainEqual([
    "sources differ",
    "kono-in-moscow-in-november",
  ]);
});

test("the deadline tells who set it, the meeting at what margin it was due", () => {
  expect(entry("deadline-set").details).toContainEqual({ name: "By", value: "Boris Yeltsin and Ryutaro Hashimoto" });
  expect(entry("putin-and-mori-in-brunei").during?.anchor).toBe("apec-forum");
});

test("the renunciation rests on the decision and on the declaration that held the offer", () => {
  const response = entry("offer-renounced").resting.ties.find(({ id }) => id === "claim:renounced-in-response");
  expect(response?.also.map(({ anchor }) => anchor)).toContain("defence-treaty-decision");
});

test("what rests on an offer rests on the document that holds it, and is told where it stands", () => {
  const { ties, places, elsewhere } = entry("declaration-of-1956").resting;
  expect(ties.every(({ also }) => also.length > 0)).toBe(true);
  expect(ties.map(({ id }) => id)).toContain("claim:renounced-in-response");
  // What Tokyo believes of the offer.
  expect(places.map(markOf)).toContain("¶5.3");
  expect(elsewhere).toBeGreaterThan(0);
});
