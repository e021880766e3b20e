import { codeSchema, joiningSchema, largestClass, ofClassSchema } from "../class/class-input.ts";
import { unknownClass } from "../class/class-of.ts";
import { minutesWords } from "../class/counted.ts";
import { classByCode, unknownCode } from "../class/guessed-code.ts";
import { joinedClassView } from "../class/views.ts";
import type { CodeView, JoinedClassView, JoiningView } from "../class-views.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { makePhrase } from "../learner-data/recovery-phrase.ts";
import { Refusal } from "../refusal.ts";
import { procedure } from "../trpc.ts";

/** What a student does with classes. */
export const studentRouter = {
  /** The class that has a code. */
  byCode: procedure.input(codeSchema).query(async ({ ctx, input }): Promise<CodeView> => {
    const { id, title, isOpen } = await classByCode(ctx, input.code);
    const joined = await ctx.service.store.joinedClass({ learner: learnerOf(ctx) ?? "", class: id });
    return { title, isOpen, joined: joined ? joinedClassView(joined) : null };
  }),

  /** Joins a class under a name. Who is in it already stays who they are. A caller without a cookie gets one. */
  join: procedure.input(joiningSchema).mutation(async ({ ctx, input }): Promise<JoiningView> => {
    const { code, id } = await classByCode(ctx, input.code);
    const joining = await ctx.service.joins({ learner: learnerOf(ctx), address: ctx.address, class: id });
    if (joining.outcome === "too many") throw tooManyJoin(joining.minutes);
    const learner = await learnerOrGuest(ctx);
    const { store } = ctx.service;
    const of = { learner, code, name: input.name, most: largestClass, now: new Date() };
    const outcome = await store.joinClass(of);
    if (outcome.outcome === "in-already") await joining.takeBack();
    if (!("class" in outcome)) throw refusals[outcome.outcome]();
    const joined = await store.joinedClass({ learner, class: outcome.class });
    if (!joined) throw unknownClass();
    return { joined: joinedClassView(joined), phrase: await firstPhrase(ctx, learner) };
  }),

  /** The classes that the caller is in, joined last first. */
  joined: procedure.query(async ({ ctx }): Promise<readonly JoinedClassView[]> => {
    const learner = learnerOf(ctx);
    return learner ? (await ctx.service.store.joinedClasses({ learner })).map(joinedClassView) : [];
  }),

  /** A class that the caller is in. */
  attend: procedure.input(ofClassSchema).query(async ({ ctx, input }): Promise<JoinedClassView> => {
    const joined = await ctx.service.store.joinedClass({ ...input, learner: learnerOf(ctx) ?? "" });
    if (!joined) throw unknownClass();
    return joinedClassView(joined);
  }),
};

/** A phrase that was written down already stays what it is. */
async function firstPhrase({ service }: Context, learner: string): Promise<string | null> {
  if (await service.store.hasRecovery({ learner })) return null;
  const { phrase, hash } = makePhrase();
  await service.store.setRecovery({ learner, hash });
  return phrase;
}

function tooManyJoin(minutes: number): Refusal {
  return new Refusal(
    "too-many-joins",
    "Too many have joined from here, or this class, within a short time.",
    `Try again in ${minutesWords(minutes)}.`,
  );
}

type Refused = Exclude<Awaited<ReturnType<Context["service"]["store"]["joinClass"]>>, { readonly class: string }>;

const refusals = {
  "no-class": unknownCode,
  closed: () =>
    new Refusal(
      "class-closed",
      "Nobody can join this class at the moment.",
      "Ask your teacher to open it for joining.",
    ),
  removed: () =>
    new Refusal(
      "removed-from-class",
      "Your teacher has taken you off the list of this class.",
      "If that was a mistake, your teacher can bring you back.",
    ),
  "name-taken": () =>
    new Refusal(
      "name-taken",
      "Somebody in this class has this name already.",
      "If that is you on another device, bring your study back with your phrase. If not, add a letter of your surname.",
    ),
  full: () =>
    new Refusal("class-full", `This class is full: it has ${largestClass} students.`, "Ask your teacher about it."),
} satisfies Record<Refused["outcome"], () => Refusal>;
