import { assertType, expect, test } from "vitest";
import { alderAsEnvoy, birchInHarbour, harbourTalks, talksWereHeld } from "./invented-facts.ts";
import { type FactJson, toJson } from "./json.ts";
import type { FactId, Link, Tenure } from "./model/fact.ts";

test("a fact inside a fact is its id, at any depth, and the rest is as it was", () => {
  expect(toJson(alderAsEnvoy)).toEqual({
    kind: "tenure",
    id: "tenure:alder-as-envoy",
    holder: "person:alder",
    office: "office:envoy-of-arcadia",
    asOf: { precision: "month", in: "1901-05", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: "source:gazette", paragraph: 1, sentence: 1 }],
  });
  expect(toJson(birchInHarbour).between).toMatchObject({ is: ["person:birch", "person:alder"] });
  expect(toJson(birchInHarbour).due.standing.said).toEqual([{ by: "outlet:herald", does: "announces" }]);
});

test("facts are ids also where they are known only as something told", () => {
  const link: Link = {
    kind: "link",
    id: "link:talks",
    form: "told twice",
    between: [talksWereHeld, harbourTalks],
    because: "Both say that talks were held.",
  };
  expect(toJson(link).between).toEqual(["claim:talks-were-held", "event:harbour-talks"]);
  assertType<readonly [FactId, FactId]>(toJson(link).between);
});

test("the type of a fact as JSON is that of its data", () => {
  assertType<FactJson<Tenure>["holder"]>("person:alder");
  // @ts-expect-error the id of another kind
  assertType<FactJson<Tenure>["holder"]>("place:alder");
  // @ts-expect-error the fact itself
  assertType<FactJson<Tenure>["holder"]>(alderAsEnvoy.holder);
});
