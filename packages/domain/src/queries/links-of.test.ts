import { expect, test } from "vitest";
import { alderAsEnvoy, harbourTalks, talksWentWell, talksWereHeld } from "../invented-facts.ts";
import type { Link } from "../model/fact.ts";
import { linksOf } from "./links-of.ts";

const twice: Link = {
  kind: "link",
  id: "link:twice",
  form: "told twice",
  between: [talksWereHeld, harbourTalks],
  because: "Both say that talks were held.",
};
const tension: Link = { ...twice, id: "link:tension", form: "in tension", between: [talksWentWell, talksWereHeld] };

test("the links of a fact have its other ends, whichever end it is", () => {
  const facts = [talksWereHeld, harbourTalks, talksWentWell, twice, tension];
  expect(linksOf(facts, "claim:talks-were-held")).toEqual({
    outcome: "found",
    fact: talksWereHeld,
    links: [
      { link: twice, other: harbourTalks },
      { link: tension, other: talksWentWell },
    ],
  });
  expect(linksOf(facts, "event:harbour-talks")).toMatchObject({ links: [{ link: twice, other: talksWereHeld }] });
});

test("a fact may have no links", () => {
  expect(linksOf([alderAsEnvoy, twice], "tenure:alder-as-envoy")).toMatchObject({ outcome: "found", links: [] });
});
