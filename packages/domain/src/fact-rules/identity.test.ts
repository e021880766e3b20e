import { expect, test } from "vitest";
import { alder, alderAsEnvoy, arcadia, birch, envoyOfArcadia, gazette } from "../invented-facts.ts";
import { exportsLeftOut, factsUnreached, idsRepeated, namesUnlikeIds, referencesAhead } from "./identity.ts";

test("an id that two facts have is found", () => {
  expect(idsRepeated([alder, birch])).toEqual([]);
  expect(idsRepeated([alder, birch, { ...birch, id: "person:alder" }])).toEqual([
    "person:alder: two facts have this id; rename one",
  ]);
});

test("a const that is not named for its id is found", () => {
  expect(namesUnlikeIds({ alder, alderAsEnvoy })).toEqual([]);
  expect(namesUnlikeIds({ envoy: alderAsEnvoy })).toEqual([
    "tenure:alder-as-envoy: its const is envoy; call it alderAsEnvoy, or change the id",
  ]);
});

test("an exported fact that the list leaves out is found", () => {
  expect(exportsLeftOut({ alder, birch }, [alder])).toEqual([expect.stringMatching(/^person:birch: not among/)]);
});

test("a reference to a later fact, or to one that is missing, is found", () => {
  expect(referencesAhead([gazette, alder, arcadia, envoyOfArcadia, alderAsEnvoy])).toEqual([]);
  expect(referencesAhead([gazette, arcadia, envoyOfArcadia, alderAsEnvoy, alder])).toEqual([
    "tenure:alder-as-envoy: refers to person:alder, which does not come before it; move one of them",
  ]);
  expect(referencesAhead([envoyOfArcadia])).toHaveLength(1);
});

test("a fact that nothing told leads to is found; what a fact's reference refers to is led to", () => {
  expect(factsUnreached([gazette, alder, birch, arcadia, envoyOfArcadia, alderAsEnvoy])).toEqual([
    "person:birch: nothing that is told refers to it; tell something of it, or delete it",
  ]);
});
