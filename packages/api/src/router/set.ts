import type { StoredSet } from "@communique/db";
import { posed } from "../attempt/frozen.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { drawFor } from "../set/draw-for.ts";
import { publish } from "../set/publish.ts";
import { arranged, questionsNamed } from "../set/questions-named.ts";
import {
  archivedSchema,
  createdSchema,
  drawnSchema,
  longestTitle,
  mostSets,
  ofSetSchema,
  onRevisionSchema,
  savedSchema,
  signsOf,
} from "../set/set-input.ts";
import { setOf, unknownSet } from "../set/set-of.ts";
import { formView, setItemView, setSummaryView, setView, sheetItemViews } from "../set/views.ts";
import type { FormsView, PublishedSetView, SavedSetView, SetItemView, SetSummaryView, SetView } from "../set-views.ts";
import { procedure } from "../trpc.ts";

export const setRouter = {
  /** The caller's sets, changed last first, those that are put away among them. */
  list: procedure.query(async ({ ctx }): Promise<readonly SetSummaryView[]> => {
    const learner = learnerOf(ctx);
    return learner ? (await ctx.service.store.sets({ learner })).map(setSummaryView) : [];
  }),

  /** A new set without questions. A caller without a cookie gets one. */
  create: procedure.input(createdSchema).mutation(async ({ ctx, input }): Promise<SetView> => {
    return setView(await created(ctx, { title: input.title, document: { items: [] } }));
  }),

  open: procedure.input(ofSetSchema).query(async ({ ctx, input }): Promise<SetView> => {
    return setView(await setOf(ctx, input.set));
  }),

  /** Saves title and items, all of them, on the revision that was opened: what was saved elsewhere meanwhile is answered, and stays. */
  save: procedure.input(savedSchema).mutation(async ({ ctx, input }): Promise<SavedSetView> => {
    const { learner, id, questions: had } = await setOf(ctx, input.set);
    const questions = questionsNamed(ctx.service, input.items, had);
    const saved = await ctx.service.store.saveSet({
      learner,
      set: id,
      revision: input.revision,
      title: input.title,
      document: { items: questions.map(({ hash }) => ({ question: hash })) },
      questions,
      now: new Date(),
    });
    if (saved.outcome === "saved") return saved;
    return { outcome: "changed meanwhile", set: setView(await setOf(ctx, id)) };
  }),

  /** The same once more, under another title and without its links. */
  duplicate: procedure.input(ofSetSchema).mutation(async ({ ctx, input }): Promise<SetView> => {
    const { title, document } = await setOf(ctx, input.set);
    const copied = `Copy of ${title}`;
    return setView(await created(ctx, { title: signsOf(copied).slice(0, longestTitle).join(""), document }));
  }),

  /** Puts a set away, or brings it back. */
  archive: procedure.input(archivedSchema).mutation(async ({ ctx, input }): Promise<{ readonly archived: boolean }> => {
    const learner = learnerOf(ctx) ?? "";
    const isFound = await ctx.service.store.archiveSet({ ...input, learner, now: new Date() });
    if (!isFound) throw unknownSet();
    return { archived: input.archived };
  }),

  /** Removes a set for good. What was published of it can still be taken. */
  remove: procedure.input(ofSetSchema).mutation(async ({ ctx, input }): Promise<{ readonly removed: true }> => {
    const isFound = await ctx.service.store.deleteSet({ learner: learnerOf(ctx) ?? "", set: input.set });
    if (!isFound) throw unknownSet();
    return { removed: true };
  }),

  /** Questions by chance, to be added: as many as are wished for, or as many as are fair beside those that are there. Nothing is saved. */
  draw: procedure
    .input(drawnSchema)
    .mutation(async ({ ctx, input: { set, ...wishes } }): Promise<readonly SetItemView[]> => {
      const { questions } = await setOf(ctx, set);
      const beside = questionsNamed(ctx.service, wishes.beside, questions).map(posed);
      return drawFor(ctx.service, { ...wishes, beside }).map((question) => setItemView(arranged(question)));
    }),

  /** Freezes the set as it was saved, and gives it a link under which anybody can take it; one revision has one link. */
  publish: procedure.input(onRevisionSchema).mutation(async ({ ctx, input }): Promise<PublishedSetView> => {
    const stored = await setOf(ctx, input.set);
    const shared = await publish(ctx, stored, input.revision);
    const outcome = shared === undefined ? "changed meanwhile" : "published";
    return { outcome, set: setView(await setOf(ctx, stored.id)) };
  }),

  /** What is printed of the set: two arrangements, each always the same, and its own order. */
  forms: procedure.input(ofSetSchema).query(async ({ ctx, input }): Promise<FormsView> => {
    const stored = await setOf(ctx, input.set);
    const forms = [formView(stored, "A"), formView(stored, "B")];
    return { title: stored.title, forms, items: sheetItemViews(stored) };
  }),
};

async function created(ctx: Context, given: Pick<StoredSet, "title" | "document">): Promise<StoredSet> {
  const learner = await learnerOrGuest(ctx);
  const set = await ctx.service.store.createSet({ ...given, learner, most: mostSets, now: new Date() });
  const stored = set && (await ctx.service.store.openSet({ learner, set }));
  if (stored) return stored;
  throw new Refusal(
    "too-many-sets",
    `You have ${mostSets} sets, and there can be no more.`,
    "Delete one that is no longer needed, also among those that are put away.",
  );
}
