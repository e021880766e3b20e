import { expect, test } from "vitest";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { kindGroups } from "./kind-groups.ts";

test("every kind of question is in one group", () => {
  expect(kindGroups.flatMap(({ kinds }) => kinds).sort()).toEqual([...keysOf(questionKinds)].sort());
});
