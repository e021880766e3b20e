import { expect, test } from "vitest";
import { alder, arcadia, birch, envoyOfArcadia, herald } from "../invented-facts.ts";
import { labelOfActor, labelOfChain, labelOfOffice, labelOfPersons, labelWithArticle, namesOf } from "./names.ts";

const council = {
  kind: "organisation",
  id: "organisation:council",
  name: "the Council",
  form: "ministry",
  of: arcadia,
} as const;

test("an office is named by its government's adjective, or by its organisation", () => {
  expect(labelOfOffice(envoyOfArcadia)).toBe("Arcadian Envoy");
  expect(labelOfOffice({ ...envoyOfArcadia, of: council })).toBe("Envoy of the Council");
  expect(labelWithArticle(envoyOfArcadia)).toBe("the Arcadian Envoy");
  expect(labelWithArticle({ ...envoyOfArcadia, seats: "several", of: { ...arcadia, adjective: "Russian" } })).toBe(
    "a Russian Envoy",
  );
  expect(labelWithArticle({ ...envoyOfArcadia, seats: "several" })).toBe("an Arcadian Envoy");
});

test("people are named in a row, and a government by its capital where it is called by it", () => {
  expect(labelOfPersons([alder, birch])).toBe("Ann Alder and Bo Birch");
  expect(labelOfPersons([alder, birch, { ...alder, name: "Cy Cedar" }])).toBe("Ann Alder, Bo Birch and Cy Cedar");
  expect(namesOf([herald])).toBe("the Herald");
  const calledMoscow = { ...arcadia, calledByCapital: "Moscow" } as const;
  expect(namesOf([calledMoscow, herald])).toBe("Arcadia and the Herald");
  expect(labelOfActor(arcadia)).toBe("Arcadia");
  expect(labelOfActor(calledMoscow)).toBe("Moscow");
});

test("a chain of speakers is told from the nearest to the farthest", () => {
  expect(
    labelOfChain([
      { by: herald, does: "reports" },
      { by: arcadia, does: "believes" },
    ]),
  ).toBe("the Herald, on what Arcadia believes");
});
