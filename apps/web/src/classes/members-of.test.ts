import type { MemberView } from "@communique/api";
import { expect, test } from "vitest";
import { membersOf } from "./members-of.ts";

const member = (name: string, of: Partial<MemberView> = {}): MemberView => ({
  ...{ id: name, name, joinedAt: "2031-02-03T04:05:06.789Z", removedAt: null, mergedInto: null },
  ...{ extraTime: 0, extraAttempts: 0, ...of },
});

test("who is somebody else on another device stands with that one, and who was removed stands apart", () => {
  const [anna, phone, boris] = [member("Anna"), member("Anna 2", { mergedInto: "Anna" }), member("Boris")];
  const clara = member("Clara", { removedAt: "2031-02-03T04:05:06.789Z" });
  expect(membersOf({ members: [anna, phone, boris, clara] })).toEqual({
    listed: [
      { ...anna, also: [phone] },
      { ...boris, also: [] },
    ],
    removed: [clara],
  });
});

test("the list of a new class is empty", () => {
  expect(membersOf({ members: [] })).toEqual({ listed: [], removed: [] });
});
