import { changedSchema, givenSchema, mostAssignments, ofAssignmentSchema } from "../assignment/assignment-input.ts";
import { pointsHad } from "../assignment/points-had.ts";
import { unknownAssignment } from "../assignment/refusals.ts";
import { startAssigned } from "../assignment/start-assigned.ts";
import { termsOf } from "../assignment/terms-of.ts";
import { assignedView, assignmentView } from "../assignment/views.ts";
import type { AssignedView, AssignmentView } from "../assignment-views.ts";
import { correctedIn } from "../attempt/corrected.ts";
import { attemptView } from "../attempt/views.ts";
import type { ChangeView } from "../change-views.ts";
import { ofClassSchema } from "../class/class-input.ts";
import { classOf, unknownClass } from "../class/class-of.ts";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { changesBetween } from "../set/changes-between.ts";
import { publishLatest } from "../set/publish.ts";
import { currentVersion, publishedVersion } from "../set/version-of.ts";
import { procedure } from "../trpc.ts";
import type { AttemptView } from "../views.ts";

export const assignmentRouter = {
  /** Gives a set of the caller's, as it was saved last, to a class of theirs. */
  give: procedure.input(givenSchema).mutation(async ({ ctx, input }): Promise<AssignmentView> => {
    const { class: to, set, isShuffled, minutes, ...wanted } = input;
    const now = new Date();
    const terms = { ...termsOf(wanted, now), isShuffled, minutes };
    if (terms.closesAt && terms.closesAt <= now) {
      throw new Refusal("invalid-input", "It would be over already.", "Choose a later end, or none.");
    }
    const learner = learnerOf(ctx) ?? "";
    await classOf(ctx, to);
    const shared = await publishLatest(ctx, set);
    const given = await ctx.service.store.giveAssignment({
      ...{ learner, class: to, shared, ...terms },
      ...{ most: mostAssignments, now },
    });
    switch (given.outcome) {
      case "no-class":
        throw unknownClass();
      case "too-many":
        throw tooMany();
      case "given":
        return assignmentView(await assignmentOf(ctx, given.assignment));
    }
  }),

  /** What a class of the caller's was given, last opened first. */
  list: procedure.input(ofClassSchema).query(async ({ ctx, input }): Promise<readonly AssignmentView[]> => {
    const learner = learnerOf(ctx) ?? "";
    const given = await ctx.service.store.assignments({ learner, class: input.class, now: new Date() });
    if (!given) throw unknownClass();
    return given.map(assignmentView);
  }),

  open: procedure.input(ofAssignmentSchema).query(async ({ ctx, input }): Promise<AssignmentView> => {
    return assignmentView(await assignmentOf(ctx, input.assignment));
  }),

  /** In what the set that was given differs by now from what was given of it; null where the set is deleted. */
  changes: procedure.input(ofAssignmentSchema).query(async ({ ctx, input }): Promise<readonly ChangeView[] | null> => {
    const { store } = ctx.service;
    const { set, shared } = await assignmentOf(ctx, input.assignment);
    const stored = set && (await store.openSet({ learner: learnerOf(ctx) ?? "", set: set.id }));
    const quiz = stored && (await store.sharedQuiz(shared));
    if (!quiz) return null;
    const now = currentVersion(stored);
    // What the class sees is the title of the assignment.
    return changesBetween({ ...publishedVersion(quiz, now), title: now.title }, now);
  }),

  /** Changes what may be changed once it is given out; attempts that are under way go by the new terms. */
  change: procedure
    .input(changedSchema)
    .mutation(async ({ ctx, input: { assignment, ...wanted } }): Promise<AssignmentView> => {
      const learner = learnerOf(ctx) ?? "";
      const change = termsOf(wanted, new Date());
      const isFound = await ctx.service.store.changeAssignment({ learner, assignment, change });
      if (!isFound) throw unknownAssignment();
      return assignmentView(await assignmentOf(ctx, assignment));
    }),

  /** Takes an assignment back for good. What was begun of it ends, and stays the students' own. */
  takeBack: procedure
    .input(ofAssignmentSchema)
    .mutation(async ({ ctx, input }): Promise<{ readonly takenBack: true }> => {
      const of = { learner: learnerOf(ctx) ?? "", assignment: input.assignment };
      if (!(await ctx.service.store.takeBackAssignment(of))) throw unknownAssignment();
      return { takenBack: true };
    }),

  /** What the caller was given in a class that they joined, last opened first. */
  assigned: procedure.input(ofClassSchema).query(async ({ ctx, input }): Promise<readonly AssignedView[]> => {
    const learner = learnerOf(ctx) ?? "";
    const given = await ctx.service.store.assigned({ learner, class: input.class });
    if (!given) throw unknownClass();
    const corrected = await correctedIn(ctx.service.store, { learner });
    const now = new Date();
    return Promise.all(
      given.map(async (one) => {
        const points = await pointsHad(ctx, { ...one, learner, corrected }, now);
        return assignedView(one, { corrected, points }, now);
      }),
    );
  }),

  /** Starts an attempt at what the caller was given, or resumes the one that is under way. */
  start: procedure.input(ofAssignmentSchema).mutation(async ({ ctx, input }): Promise<AttemptView> => {
    return attemptView(await startAssigned(ctx, input.assignment), new Date());
  }),
};

async function assignmentOf(ctx: Context, assignment: string) {
  const learner = learnerOf(ctx) ?? "";
  const found = await ctx.service.store.assignment({ learner, assignment, now: new Date() });
  if (!found) throw unknownAssignment();
  return found;
}

function tooMany(): Refusal {
  return new Refusal(
    "too-many-assignments",
    `This class has ${mostAssignments} assignments, and there can be no more.`,
    "Take one back that is no longer needed, or make another class.",
  );
}
