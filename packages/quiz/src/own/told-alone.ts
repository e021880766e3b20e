import { type Against, type Claim, contentAgainst, type Position } from "@communique/domain";
import { labelOfActor, labelOfChain, labelOfVoice } from "@communique/domain/wording";
import { bare, normalForm, placesOf } from "../audit/read-text/normal-form.ts";

type Told = Claim | Position;

/** The words before and after a clause. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a sentence tells a statement, or its content with other words, and says no more of it than the statement itself does:
 * around the clause, "Nobody says that" or another speaker would make something else of it.
 *
 * @example
 * isToldAlone("True or false? The talks began slowly.", slowStart, { form: "as told" }); // true
 * isToldAlone("Nobody says that the talks began slowly.", slowStart, { form: "as told" }); // false
 */
export function isToldAlone(
  stem: string,
  fact: Told,
  wording: { readonly form: "as told" } | ({ readonly form: "contrasted" } & Against),
): boolean {
  const isToldByItself = isFramed(stem, fact.says, [none, ...framesOfSource(fact)]);
  if (wording.form === "as told" && isToldByItself) return true;
  const clause = wording.form === "as told" ? fact.content : contentAgainst(fact, wording);
  return clause !== undefined && isFramed(stem, clause, framesOf(fact));
}

function isFramed(stem: string, clause: string, frames: readonly Frame[]): boolean {
  return framesAround(clause, stem).some((around) =>
    frames.some(
      ({ before, after }) => withoutAsking(around.before) === before && withoutAsking(around.after) === after,
    ),
  );
}

/** What may stand around the content. A hedge, a denial and whose view it is are never left out. */
function framesOf(fact: Told): readonly Frame[] {
  const { status } = fact.standing;
  const isPlain = fact.kind === "claim" && (status === "stated" || status === "judged" || status === "attributed");
  return [
    ...framesAround(fact.content, fact.says),
    ...framesOfSpeaker(fact),
    ...(isPlain ? [none, ...framesOfSource(fact)] : []),
  ];
}

function framesOfSource({ cites }: Told): readonly Frame[] {
  const sources = new Set(cites.map((cite) => ("paragraph" in cite ? "article" : "sources")));
  return [...sources].flatMap((source) =>
    [`According to the ${source},`, `The ${source} ${source === "article" ? "says" : "say"} that`].map(frameBefore),
  );
}

/** Whose word it is, as the questions of the bank tell it, and by a verb. */
function framesOfSpeaker({ standing }: Told): readonly Frame[] {
  if (standing.status !== "attributed") return [];
  const { said, speakerGiven } = standing;
  const [outermost, ...inner] = said;
  const believers = inner.map((voice) => ` ${labelOfVoice(voice)} that`).join("");
  const { by, does } = outermost;
  return [
    `According to ${labelOfChain([outermost])},${believers}`,
    `${labelOfVoice(outermost)} that${believers}`,
    `By the article's account, it is ${labelOfActor(by)} that ${does} that${believers}`,
    ...(speakerGiven === "carried over" ? [`According to the article,${believers}`] : []),
  ].map(frameBefore);
}

const none: Frame = { before: "", after: "" };

function frameBefore(words: string): Frame {
  return { before: wordsOf(words), after: "" };
}

function framesAround(clause: string, text: string): readonly Frame[] {
  const within = normalForm(text);
  const { length } = bare(clause);
  return placesOf(clause, text).map((at) => ({
    before: wordsOf(within.slice(0, at)),
    after: wordsOf(within.slice(at + length)),
  }));
}

function withoutAsking(words: string): string {
  return words.replace(/^true or false ?/, "");
}

/** The words alone, whatever stands between them. */
function wordsOf(text: string): string {
  return normalForm(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
