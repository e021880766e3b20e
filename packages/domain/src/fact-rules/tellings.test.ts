import { expect, test } from "vitest";
import { alder, harbourTalks, talksWereHeld } from "../invented-facts.ts";
import { tellingsUnstated } from "./tellings.ts";

test("something that is told and not stated is found", () => {
  expect(tellingsUnstated([alder, harbourTalks, talksWereHeld])).toEqual([]);
  const hosted = { ...harbourTalks, host: harbourTalks.chairs };
  expect(tellingsUnstated([hosted])).toEqual([
    "event:harbour-talks: tells 5 things and states 4; let statementsIn state each of them",
  ]);
});
