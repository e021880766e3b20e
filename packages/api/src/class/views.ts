import type { ClassMember, ClassSummary, JoinedClass, StoredClass } from "@communique/db";
import type { ClassSummaryView, ClassView, JoinedClassView, MemberView } from "../class-views.ts";

const byName = new Intl.Collator("en", { numeric: true });

export function classSummaryView({ size, ...summary }: ClassSummary): ClassSummaryView {
  return { ...plain(summary), size };
}

export function classView({ members, ...stored }: StoredClass): ClassView {
  return {
    ...plain(stored),
    members: members.map(memberView).toSorted((one, other) => byName.compare(one.name, other.name)),
  };
}

export function joinedClassView({ id, title, name, extraTime, extraAttempts }: JoinedClass): JoinedClassView {
  return { id, title, name, extraTime, extraAttempts };
}

function plain({ createdAt, archivedAt, ...rest }: Omit<ClassSummary, "size">): Omit<ClassSummaryView, "size"> {
  return { ...rest, createdAt: createdAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null };
}

function memberView({ joinedAt, removedAt, ...member }: ClassMember): MemberView {
  return { ...member, joinedAt: joinedAt.toISOString(), removedAt: removedAt?.toISOString() ?? null };
}
