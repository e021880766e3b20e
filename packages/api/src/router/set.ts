import type { StoredSet } from "@communique/db";
import type { ChangesView } from "../change-views.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { changesBetween } from "../set/changes-between.ts";
import { contentsWanted } from "../set/contents-wanted.ts";
import { drawFor } from "../set/draw-for.ts";
import { givenShape } from "../set/given-shape.ts";
import { type Item, idOf, itemsOf } from "../set/item.ts";
import { itemFrom } from "../set/items-named.ts";
import { bankItemWanted, bankQuestionsNamed } from "../set/items-wanted.ts";
import { otherOptionsFor } from "../set/other-options.ts";
import { publish } from "../set/publish.ts";
import { refuseWrong } from "../set/refuse-wrong.ts";
import {
  archivedSchema,
  checkedSchema,
  checkedWrittenSchema,
  createdSchema,
  drawnSchema,
  mostSets,
  ofSetSchema,
  onRevisionSchema,
  savedSchema,
  swappedSchema,
} from "../set/set-input.ts";
import { setOf, unknownSet } from "../set/set-of.ts";
import { signsOf } from "../set/signs-of.ts";
import { longestTitle } from "../set/title-input.ts";
import { currentVersion, publishedVersion } from "../set/version-of.ts";
import {
  checkedView,
  checkedWrittenView,
  formView,
  setItemView,
  setSummaryView,
  setView,
  sheetItemViews,
} from "../set/views.ts";
import type {
  CheckedView,
  CheckedWrittenView,
  FormsView,
  OtherOptionView,
  PublishedSetView,
  SavedSetView,
  SetItemView,
  SetSummaryView,
  SetView,
} from "../set-views.ts";
import { procedure } from "../trpc.ts";

export const setRouter = {
  /** The caller's sets, changed last first, those that are put away among them. */
  list: procedure.query(async ({ ctx }): Promise<readonly SetSummaryView[]> => {
    const learner = learnerOf(ctx);
    return learner ? (await ctx.service.store.sets({ learner })).map(setSummaryView) : [];
  }),

  /** A new set without questions. A caller without a cookie gets one. */
  create: procedure.input(createdSchema).mutation(async ({ ctx, input }): Promise<SetView> => {
    return setView(ctx.service, await created(ctx, { title: input.title, document: { items: [] } }));
  }),

  open: procedure.input(ofSetSchema).query(async ({ ctx, input }): Promise<SetView> => {
    return setView(ctx.service, await setOf(ctx, input.set));
  }),

  /** Saves title and items, all of them, on the revision that was opened: what was saved elsewhere meanwhile is answered, and stays. */
  save: procedure.input(savedSchema).mutation(async ({ ctx, input }): Promise<SavedSetView> => {
    const stored = await setOf(ctx, input.set);
    const { learner, id } = stored;
    const had = itemsOf(stored);
    const { items, ...contents } = contentsWanted(ctx.service, input, had);
    const saved = await ctx.service.store.saveSet({
      learner,
      set: id,
      revision: input.revision,
      title: input.title,
      ...contents,
      now: new Date(),
    });
    if (saved.outcome === "saved") {
      const changed = madeAmong(items, had).map((item) => setItemView(ctx.service, item));
      return { ...saved, changed };
    }
    return { outcome: "changed meanwhile", set: setView(ctx.service, await setOf(ctx, id)) };
  }),

  /** The same once more, under another title and without its links. */
  duplicate: procedure.input(ofSetSchema).mutation(async ({ ctx, input }): Promise<SetView> => {
    const { title, document } = await setOf(ctx, input.set);
    const copied = `Copy of ${title}`;
    return setView(
      ctx.service,
      await created(ctx, { title: signsOf(copied).slice(0, longestTitle).join(""), document }),
    );
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
      const had = itemsOf(await setOf(ctx, set));
      const beside = bankQuestionsNamed(ctx.service, wishes.beside, had);
      return drawFor(ctx.service, { ...wishes, beside }).map((question) =>
        setItemView(ctx.service, itemFrom(question)),
      );
    }),

  /** What the audit says of a question in these words; nothing is saved. What is sent may be longer than an address. */
  check: procedure.input(checkedSchema).mutation(async ({ ctx, input: { set, ...wanted } }): Promise<CheckedView> => {
    const had = itemsOf(await setOf(ctx, set));
    return checkedView(ctx.service, bankItemWanted(ctx.service, wanted, had));
  }),

  /** What can be said of a question that the caller writes from nothing, while it is typed; nothing is saved. */
  checkWritten: procedure.input(checkedWrittenSchema).mutation(async ({ ctx, input }): Promise<CheckedWrittenView> => {
    await setOf(ctx, input.set);
    return checkedWrittenView(input.written);
  }),

  /** Wrong options of the bank that may take the place of one of a question's, each refuted for it too. Nothing is saved. */
  otherOptions: procedure
    .input(swappedSchema)
    .mutation(async ({ ctx, input: { set, option, ...wanted } }): Promise<readonly OtherOptionView[]> => {
      const had = itemsOf(await setOf(ctx, set));
      return otherOptionsFor(ctx.service, bankItemWanted(ctx.service, wanted, had), option);
    }),

  /** Freezes the set as it was saved, and gives it a link under which anybody can take it; one revision has one link. */
  publish: procedure.input(onRevisionSchema).mutation(async ({ ctx, input }): Promise<PublishedSetView> => {
    const stored = await setOf(ctx, input.set);
    const shared = await publish(ctx, stored, input.revision);
    const outcome = shared === undefined ? "changed meanwhile" : "published";
    return { outcome, set: setView(ctx.service, await setOf(ctx, stored.id)) };
  }),

  /** In what the set differs from what was published of it last; null where nothing was. */
  changes: procedure.input(ofSetSchema).query(async ({ ctx, input }): Promise<ChangesView | null> => {
    const stored = await setOf(ctx, input.set);
    const latest = stored.versions.at(-1);
    const quiz = latest && (await ctx.service.store.sharedQuiz(latest.shared));
    if (!quiz) return null;
    const now = currentVersion(stored);
    const changes = changesBetween(publishedVersion(quiz, now), now);
    return { publishedAt: latest.publishedAt.toISOString(), changes };
  }),

  /** What is printed of the set: two arrangements, each always the same, and its own order. */
  forms: procedure.input(ofSetSchema).query(async ({ ctx, input }): Promise<FormsView> => {
    const stored = await setOf(ctx, input.set);
    const { service } = ctx;
    refuseWrong(service, itemsOf(stored));
    const forms = [formView(service, stored, "A"), formView(service, stored, "B")];
    const { sections } = givenShape(stored);
    return { title: stored.title, forms, items: sheetItemViews(service, stored), sections };
  }),
};

/** Those that are in own words, or were, and those that are written from nothing. */
function madeAmong(items: readonly Item[], had: readonly Item[]): readonly Item[] {
  const were = new Set(had.filter(({ made }) => made !== null).map(idOf));
  return items.filter((item) => item.made !== null || item.written !== null || were.has(idOf(item)));
}

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
