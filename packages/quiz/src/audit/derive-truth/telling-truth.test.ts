import type { Fact, Outlet, Planned, Statement, Status } from "@communique/domain";
import { expect, test } from "vitest";
import type { Speaker } from "../../question/values.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import { at, diplomats, northwire } from "../testing/invented-actors.ts";
import {
  concession,
  draftOpen,
  draftToldTwice,
  falkInNorthport,
  noConcession,
  northwireOnDraft,
  slowStart,
  withFacts,
} from "../testing/invented-facts.ts";
import { speakerTruth } from "./speaker-truth.ts";
import { statusTruth } from "./status-truth.ts";
import type { Truth } from "./truth.ts";

const courier: Outlet = { kind: "outlet", id: "outlet:courier", name: "the Norlandic Courier", form: "newspaper" };
const echo: Outlet = { ...courier, id: "outlet:echo", name: "the Sudlandic Echo" };
const passer: Fact = { kind: "unnamed", id: "unnamed:passer", name: "a passer-by" };
const bothSides: Fact = { kind: "group", id: "group:both", name: "the two sides", of: null };
const credited: Fact = {
  ...slowStart,
  id: "claim:credited",
  cites: at(1, 3, { credit: { outlet: northwire, dated: "2000-10-25" } }),
};
const facts = withFacts(courier, echo, passer, bothSides, credited);

function verdict(truth: Truth): string {
  return truth.is === "unknown" ? truth.doubt : truth.is;
}

function statement(id: string, among: readonly Fact[] = facts): Statement {
  const found = knownFacts(among).statements.get(id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

const inThePaper = { chain: ["unnamed:paper", "government:norland"] } as const;

const speakers: readonly [string, Speaker, string][] = [
  ["claim:slow-start", "the writer", "true"],
  ["claim:slow-start", { chain: ["outlet:northwire"] }, "false"],
  ["claim:slow-start", { chain: ["outlet:nothing"] }, "not told"],
  ["claim:slow-start", { chain: ["place:northport"] }, "not told"],
  ["claim:credited", { chain: ["outlet:northwire"] }, "credited outlet"],
  ["claim:progress", "the writer", "true"],
  ["claim:concession", "reports with no author", "true"],
  ["claim:concession", "the writer", "false"],
  ["claim:concession", { chain: ["unnamed:passer"] }, "unnamed speaker"],
  ["claim:concession", { chain: ["person:berg"] }, "false"],
  ["claim:draft-open", { chain: ["outlet:morning-post"] }, "true"],
  ["claim:draft-open", "the writer", "false"],
  ["claim:draft-open", "reports with no author", "false"],
  ["claim:draft-open", { chain: ["outlet:northwire"] }, "false"],
  ["claim:draft-open", { chain: ["outlet:morning-post", "person:berg"] }, "voice in common"],
  ["claim:no-concession", { chain: ["person:berg"] }, "true"],
  ["claim:no-concession", { chain: ["government:norland"] }, "voice in common"],
  ["claim:no-concession", { chain: [diplomats.id] }, "voice in common"],
  ["claim:no-concession", { chain: ["group:both"] }, "voice in common"],
  ["claim:no-concession", { chain: ["government:sudland"] }, "false"],
  ["claim:no-concession", { chain: ["person:dahl"] }, "false"],
  ["position:norland-on-fishing", inThePaper, "true"],
  ["position:norland-on-fishing", { chain: ["government:norland", "unnamed:paper"] }, "voice in common"],
  ["position:norland-on-fishing", { chain: ["government:norland"] }, "voice in common"],
  ["position:norland-on-fishing", { chain: ["unnamed:paper", "government:sudland"] }, "voice in common"],
  ["position:norland-on-fishing", { chain: ["unnamed:passer"] }, "voice in common"],
  ["position:norland-on-fishing", { chain: ["outlet:courier"] }, "voice in common"],
  ["position:norland-on-fishing", { chain: ["outlet:echo"] }, "false"],
  ["position:norland-on-fishing", { chain: ["outlet:northwire"] }, "false"],
  ["position:norland-on-fishing", "reports with no author", "unnamed speaker"],
  ["position:norland-on-fishing", "the writer", "false"],
  ["position:sudland-on-fishing", "the writer", "speaker carried over"],
];

test.each(speakers)("as the speaker of %s: %o", (id, speaker, expected) => {
  expect(verdict(speakerTruth(statement(id), speaker, knownFacts(facts)))).toBe(expected);
});

test("whoever tells the same thing elsewhere is not refuted", () => {
  const twice = withFacts(northwireOnDraft, draftToldTwice);
  const told = statement(draftOpen.id, twice);
  expect(verdict(speakerTruth(told, { chain: ["outlet:northwire"] }, knownFacts(twice)))).toBe("told twice");
});

const statusTable: readonly [string, Status, string][] = [
  ["claim:slow-start", "stated", "true"],
  ["claim:slow-start", "judged", "close kinds of statement"],
  ["claim:slow-start", "inferred", "false"],
  ["claim:credited", "attributed", "credited outlet"],
  ["claim:credited", "planned", "false"],
  ["claim:progress", "judged", "close kinds of statement"],
  ["claim:progress", "stated", "false"],
  ["claim:concession", "attributed", "close kinds of statement"],
  ["claim:concession", "inferred", "false"],
  ["claim:draft-open", "denied", "close kinds of statement"],
  ["claim:draft-open", "charged", "close kinds of statement"],
  ["claim:draft-open", "stated", "false"],
  ["claim:no-concession", "charged", "close kinds of statement"],
  ["position:sudland-on-fishing", "stated", "speaker carried over"],
  ["event:falk-in-northport#when", "planned", "true"],
  ["event:falk-in-northport#when", "attributed", "close kinds of statement"],
  ["event:falk-in-northport#when", "reported", "close kinds of statement"],
  ["event:falk-in-northport#when", "inferred", "false"],
  ["event:talks#when", "planned", "false"],
];

test.each(statusTable)("as the kind of statement of %s: %s", (id, status, expected) => {
  expect(verdict(statusTruth(statement(id), status, knownFacts(facts)))).toBe(expected);
});

test("a plan that named people make known is no report, and one apparently confirmed may be an inference", () => {
  const standing: Planned = {
    status: "planned",
    stage: "apparently confirmed",
    said: [{ by: diplomats, does: "confirms" }],
  };
  const among = withFacts({ ...falkInNorthport, standing });
  const told = statement(falkInNorthport.id, among);
  expect(verdict(statusTruth(told, "reported", knownFacts(among)))).toBe("false");
  expect(verdict(statusTruth(told, "inferred", knownFacts(among)))).toBe("close kinds of statement");
});

test("the kind of statement in which the same thing is told elsewhere is not refuted", () => {
  const twice = withFacts({ ...draftToldTwice, between: [slowStart, concession] });
  expect(verdict(statusTruth(statement(slowStart.id, twice), "reported", knownFacts(twice)))).toBe("told twice");
  expect(verdict(statusTruth(statement(noConcession.id, twice), "reported", knownFacts(twice)))).toBe("false");
});

test("whoever tells the very same words is not refuted", () => {
  const among = withFacts({ ...northwireOnDraft, content: draftOpen.content });
  const told = statement(draftOpen.id, among);
  expect(verdict(speakerTruth(told, { chain: ["outlet:northwire"] }, knownFacts(among)))).toBe("told twice");
});

test("a kind of statement that the fact says it can be read as is not refuted", () => {
  const among = withFacts({ ...slowStart, alsoReadAs: ["inferred"] });
  const told = statement(slowStart.id, among);
  expect(verdict(statusTruth(told, "inferred", knownFacts(among)))).toBe("close kinds of statement");
  expect(verdict(statusTruth(told, "denied", knownFacts(among)))).toBe("false");
});
