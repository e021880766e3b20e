import {
  archivedSchema,
  createdSchema,
  mostClasses,
  ofClassSchema,
  openSchema,
  renamedSchema,
} from "../class/class-input.ts";
import { classOf, unknownClass } from "../class/class-of.ts";
import { makeCode } from "../class/join-code.ts";
import { classSummaryView, classView } from "../class/views.ts";
import type { ClassSummaryView, ClassView } from "../class-views.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";
import { memberRouter } from "./member.ts";
import { studentRouter } from "./student.ts";

export const classRouter = {
  /** The caller's classes as a teacher, newest first, those that are put away among them. */
  list: procedure.query(async ({ ctx }): Promise<readonly ClassSummaryView[]> => {
    const learner = learnerOf(ctx);
    return learner ? (await ctx.service.store.classes({ learner })).map(classSummaryView) : [];
  }),

  /** A new class, which can be joined. A caller without a cookie gets one. */
  create: procedure.input(createdSchema).mutation(async ({ ctx, input }): Promise<ClassView> => {
    const learner = await learnerOrGuest(ctx);
    for (;;) {
      const of = { learner, title: input.title, code: makeCode(), most: mostClasses, now: new Date() };
      const created = await ctx.service.store.createClass(of);
      if (created.outcome === "too-many") throw tooManyClasses();
      if (created.outcome === "created") {
        const stored = await ctx.service.store.openClass({ learner, class: created.class });
        if (stored) return classView(stored);
        throw unknownClass();
      }
    }
  }),

  open: procedure.input(ofClassSchema).query(async ({ ctx, input }): Promise<ClassView> => {
    return classView(await classOf(ctx, input.class));
  }),

  rename: procedure.input(renamedSchema).mutation(async ({ ctx, input }): Promise<{ readonly title: string }> => {
    const { title } = input;
    await changed(ctx, input.class, { title });
    return { title };
  }),

  /** Lets students join, or no more. Who is in the class stays in it. */
  setOpen: procedure.input(openSchema).mutation(async ({ ctx, input }): Promise<{ readonly isOpen: boolean }> => {
    const { isOpen } = input;
    await changed(ctx, input.class, { isOpen });
    return { isOpen };
  }),

  /** Another code; the former one opens nothing any more. Who is in the class stays in it. */
  renewCode: procedure.input(ofClassSchema).mutation(async ({ ctx, input }): Promise<{ readonly code: string }> => {
    for (;;) {
      const code = makeCode();
      if ((await changed(ctx, input.class, { code })) === "changed") return { code };
    }
  }),

  /** Puts a class away, or brings it back. */
  archive: procedure.input(archivedSchema).mutation(async ({ ctx, input }): Promise<{ readonly archived: boolean }> => {
    const isFound = await ctx.service.store.archiveClass({ ...input, learner: learnerOf(ctx) ?? "", now: new Date() });
    if (!isFound) throw unknownClass();
    return { archived: input.archived };
  }),

  /** Removes a class for good, with its list and what was given to it. What its students did stays theirs. */
  remove: procedure.input(ofClassSchema).mutation(async ({ ctx, input }): Promise<{ readonly removed: true }> => {
    const isFound = await ctx.service.store.deleteClass({ ...input, learner: learnerOf(ctx) ?? "" });
    if (!isFound) throw unknownClass();
    return { removed: true };
  }),

  member: memberRouter,
  ...studentRouter,
};

async function changed(
  ctx: Context,
  id: string,
  change: Parameters<Context["service"]["store"]["changeClass"]>[0]["change"],
): Promise<"changed" | "code-taken"> {
  const outcome = await ctx.service.store.changeClass({ learner: learnerOf(ctx) ?? "", class: id, change });
  if (outcome === "no-class") throw unknownClass();
  return outcome;
}

function tooManyClasses(): Refusal {
  return new Refusal(
    "too-many-classes",
    `You have ${mostClasses} classes, and there can be no more.`,
    "Delete one that is no longer needed, also among those that are put away.",
  );
}
