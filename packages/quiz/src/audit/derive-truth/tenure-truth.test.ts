import type { Fact, Person, Tenure, When } from "@communique/domain";
import { expect, test } from "vitest";
import { knownFacts } from "../known-facts/known-facts.ts";
import {
  almanac,
  berg,
  dahl,
  dahlAsPresident,
  envoyOfNorland,
  falk,
  holm,
  lind,
  october,
  office,
  person,
  presidentOfNorland,
  sudland,
  tenure,
  treasurerOfSudland,
} from "../testing/invented-actors.ts";
import { inventedFacts, withFacts } from "../testing/invented-facts.ts";
import { tenureTruth } from "./tenure-truth.ts";

const before: When = { precision: "year", in: "1999", inferred: "nothing" };
const someTime: When = { precision: "vague", words: "once", inferred: "nothing" };
const bergElsewhere: Person = {
  ...person("a-berg", "A.", "Bergova"),
  writtenForms: [{ script: "Cyrillic", text: "Анна  берг", family: "берг", given: "Анна", source: almanac }],
};
const sameTreasurer = { ...office("treasurer-again", "treasurer", sudland) };

function asOf(asOf: When, { id, ...rest }: Tenure): Tenure {
  return { ...rest, id: `${id}-at-another-time`, asOf };
}

const table: readonly [string, Parameters<typeof tenureTruth>[0], Tenure["office"], readonly Fact[], string][] = [
  ["the holder", dahl, presidentOfNorland, [], "true"],
  ["another holder of one seat", falk, presidentOfNorland, [], "false"],
  ["somebody untold, against one seat", lind, presidentOfNorland, [], "false"],
  ["somebody untold, against several seats", lind, envoyOfNorland, [], "several seats"],
  ["somebody with another office, against several seats", holm, envoyOfNorland, [], "false"],
  ["somebody untold, against a seat nobody is told to hold", lind, office("x", "Judge", sudland), [], "not told"],
  [
    "somebody with two other offices",
    holm,
    envoyOfNorland,
    [office("x", "Judge", sudland), tenure("holm-as-judge", holm, office("x", "Judge", sudland))],
    "several offices",
  ],
  ["the holder under another id", bergElsewhere, envoyOfNorland, [bergElsewhere], "same name"],
  ["the same office under another id", holm, sameTreasurer, [sameTreasurer], "same name"],
  [
    "a holder of another year",
    lind,
    presidentOfNorland,
    [asOf(before, tenure("l", lind, presidentOfNorland))],
    "false",
  ],
  [
    "a holder at a time that is not known",
    lind,
    presidentOfNorland,
    [asOf(someTime, tenure("l", lind, presidentOfNorland))],
    "time not known",
  ],
];

test.each(table)("%s", (_, person, office, facts, expected) => {
  const truth = tenureTruth(person, office, october, knownFacts(withFacts(...facts)));
  expect(truth.is === "unknown" ? truth.doubt : truth.is).toBe(expected);
});

test("an office held in another year refutes nothing", () => {
  const facts = withFacts(asOf(before, tenure("lind-as-treasurer", lind, treasurerOfSudland)));
  expect(tenureTruth(lind, envoyOfNorland, october, knownFacts(facts))).toMatchObject({ is: "unknown" });
});

test("both the other holder and the person's own office refute", () => {
  expect(tenureTruth(falk, presidentOfNorland, october, knownFacts(inventedFacts))).toEqual({
    is: "false",
    refutations: [
      { ground: "functional", statement: dahlAsPresident.id },
      { ground: "functional", statement: "tenure:falk-as-president" },
    ],
  });
});

test("a person whom the facts know by one tenure is proven by it", () => {
  expect(tenureTruth(berg, envoyOfNorland, october, knownFacts(inventedFacts))).toEqual({
    is: "true",
    provenBy: ["tenure:berg-as-envoy"],
  });
});
