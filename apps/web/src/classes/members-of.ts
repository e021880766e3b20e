import type { ClassView, MemberView } from "@communique/api";

/** A student on the list, with what the same student is called on other devices. */
export interface Listed extends MemberView {
  readonly also: readonly MemberView[];
}

interface Members {
  readonly listed: readonly Listed[];
  readonly removed: readonly MemberView[];
}

/** Who is on the list of a class, and who was taken off it. */
export function membersOf({ members }: Pick<ClassView, "members">): Members {
  const isRemoved = ({ removedAt }: MemberView) => removedAt !== null;
  return {
    listed: members
      .filter((member) => !isRemoved(member) && member.mergedInto === null)
      .map((member) => ({ ...member, also: members.filter(({ mergedInto }) => mergedInto === member.id) })),
    removed: members.filter(isRemoved),
  };
}
