import type { MemberChanged, StoredClass } from "@communique/db";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";

/** The caller's own class; any other is refused as one that never was. */
export async function classOf(ctx: Context, id: string): Promise<StoredClass> {
  const stored = await ctx.service.store.openClass({ learner: learnerOf(ctx) ?? "", class: id });
  if (!stored) throw unknownClass();
  return stored;
}

export function unknownClass(): Refusal {
  return new Refusal(
    "unknown-class",
    "This class is not kept for this browser.",
    "Open it in the browser in which it was made or joined, or bring that back with its phrase.",
  );
}

/** Refuses what could not be done to a member. */
export function expectChanged(changed: MemberChanged): void {
  if (changed === "no-member") throw unknownMember();
  if (changed === "name-taken") {
    throw new Refusal(
      "name-taken",
      "Somebody else on the list has this name.",
      "Give one of the two another name, such as with a letter of the surname.",
    );
  }
}

export function unknownMember(): Refusal {
  return new Refusal("unknown-member", "This student is not on the list any more.", "Open the class again.");
}
