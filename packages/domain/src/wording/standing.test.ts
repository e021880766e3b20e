import { expect, test } from "vitest";
import { alderAsEnvoy, arcadia, herald } from "../invented-facts.ts";
import type { Standing } from "../model/standing.ts";
import { reasonOf } from "./standing.ts";
import { sentenceOfTenure } from "./tenure.ts";

const said = [{ by: herald, does: "reports" }] as const;

test.each<[Standing, string]>([
  [{ status: "stated" }, "The article says it itself, without hedge."],
  [{ status: "judged" }, "It is the writer's own evaluation."],
  [{ status: "inferred", hedge: "presumably" }, "The writer infers it, and hedges: presumably."],
  [{ status: "attributed", said, speakerGiven: "in the sentence" }, "It stands on the word of the Herald."],
  [
    { status: "attributed", said, speakerGiven: "carried over" },
    "It is given as a side's view; the sentence does not say again whose account this is.",
  ],
  [{ status: "reported", hedge: "reportedly" }, "Reports have it, and no author is named."],
  [
    { status: "denied", said: [{ by: arcadia, does: "denies" }] },
    "It is a denial by Arcadia; whether it is true is left open.",
  ],
  [{ status: "planned", stage: "possible", said }, "It is told as a plan: it might come about."],
  [{ status: "charged", said: [{ by: arcadia, does: "charges" }] }, "It is an accusation by Arcadia, not a finding."],
])("%o: %s", (standing, reason) => {
  expect(reasonOf(standing)).toBe(reason);
});

test("a tenure is told with its office and its time", () => {
  expect(sentenceOfTenure(alderAsEnvoy)).toBe("Ann Alder was the Arcadian Envoy in May 1901.");
});
