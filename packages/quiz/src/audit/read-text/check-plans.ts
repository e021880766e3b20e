import type { Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { isMarkedRight, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { dateMentions } from "./date-mentions.ts";
import { isSupportedBy } from "./date-support.ts";
import { nameMentions } from "./name-mentions.ts";
import { containsWords, normalForm } from "./normal-form.ts";
import { happeningWords, planWords } from "./plan-words.ts";
import type { QuestionText } from "./question-texts.ts";
import type { Reading } from "./reading.ts";
import { isNamedIn, type Support, supportOf } from "./support.ts";

/** Whether a plan is told as a plan: the article does not say what became of it. */
export function checkPlans({ question, known, texts, statements }: Reading): readonly Problem[] {
  const planned = statements.filter(isPlanned);
  if (planned.length === 0) return [];
  const held = statements.filter((statement) => !isPlanned(statement) && canHappen(statement));
  const supports = {
    planned: planned.map((statement) => supportOf(statement, known)),
    held: held.length > 0 ? held.map((statement) => supportOf(statement, known)) : null,
  };
  return texts.flatMap((text): readonly Problem[] => {
    const words =
      text.role === "piece"
        ? happeningInPiece(text, planned)
        : (happeningIn(text.text, supports, known) ??
          happeningInStem(question, text, planned) ??
          (lacksPlanWord(question, text, planned) ? null : undefined));
    if (words === undefined) return [];
    return [{ code: "plan-in-past-tense", where: text.where, words, statements: planned.map(({ id }) => id) }];
  });
}

function isPlanned({ standing }: Statement): boolean {
  return standing.status === "planned";
}

function canHappen({ relation }: Statement): boolean {
  return relation !== "tenure" && relation !== "term";
}

/** The words of a planned event's own text, where it is to be put somewhere, that tell it as having happened. */
function happeningInPiece({ text, piece }: QuestionText, planned: readonly Statement[]): string | undefined {
  if (!piece || typeof piece.value !== "object") return undefined;
  const { value } = piece;
  const id = "event" in value ? value.event : "statement" in value ? value.statement : undefined;
  const own = planned.filter((statement) => statement.id === id || statement.fact.id === id);
  if (own.length === 0 || planWords.test(text)) return undefined;
  const isOwnContent = own.some(({ fact }) => "content" in fact && normalForm(text).includes(normalForm(fact.content)));
  return isOwnContent ? undefined : happeningWords.exec(text)?.[0];
}

/** A stem that asks what has happened, where some of what is right was only due. */
function happeningInStem(
  question: Question,
  { text, role }: QuestionText,
  planned: readonly Statement[],
): string | undefined {
  if (role !== "stem" || planWords.test(text)) return undefined;
  const rightProofs = piecesOf(question)
    .filter(isMarkedRight)
    .map(({ because }) => because?.statement);
  const isRightDue = planned.some(({ id }) => rightProofs.includes(id));
  return isRightDue && rightProofs.length > 1 ? happeningWords.exec(text)?.[0] : undefined;
}

/** A text that tells a planned statement has to say that it is a plan. */
function lacksPlanWord(
  { asked, kind }: Question,
  { text, role, piece }: QuestionText,
  planned: readonly Statement[],
): boolean {
  const [first, ...more] = asked;
  // Where several things are asked at once, the stem and the explanation need not speak of each.
  const told = piece?.because?.statement ?? (more.length === 0 ? first : undefined);
  const isBare =
    (role !== "explanation" && (kind === "who says so" || kind === "kind of statement")) ||
    // Of a sentence with a gap, the sentence tells, and the stem only asks.
    (role === "stem" && kind === "fill the gap");
  return planned.some(({ id }) => id === told) && !isBare && !planWords.test(text);
}

interface Supports {
  readonly planned: readonly Support[];
  /** Null where the question rests on nothing that has happened. */
  readonly held: readonly Support[] | null;
}

/** "Whether held or still due" leaves open which of the two it was. */
const heldOrDue = /\b\w+ or (?:was |were |is |are )?(?:still )?(?:due|planned)\b/gi;

/** The words of a sentence that tells of a planned event as having happened. */
function happeningIn(told: string, { planned, held }: Supports, known: KnownFacts): string | undefined {
  if (!happeningWords.test(told)) return undefined;
  return told
    .replace(heldOrDue, " … ")
    .split(/(?<=[.!?;])\s+/)
    .filter(
      (sentence) =>
        held === null || (!isToldIn(sentence, held) && isAboutFirst(sentence, { first: planned, second: held, known })),
    )
    .map((sentence) => happeningWords.exec(sentence)?.[0])
    .find((words) => words !== undefined);
}

/** Whether these are the very words of something that has happened. */
function isToldIn(sentence: string, held: readonly Support[]): boolean {
  return held.some(({ texts }) => texts.some((text) => containsWords(text, sentence)));
}

interface Rivals {
  readonly first: readonly Support[];
  readonly second: readonly Support[];
  readonly known: KnownFacts;
}

/** Whether a sentence names somebody, somewhere or a date that only the first of two sets of statements does. */
function isAboutFirst(sentence: string, { first, second, known }: Rivals): boolean {
  const whensOf = (supports: readonly Support[]) => supports.flatMap(({ whens }) => whens);
  return (
    nameMentions(sentence, known).some(({ name }) => isNamedIn(first, name) && !isNamedIn(second, name)) ||
    dateMentions(sentence).some(
      (mention) => isSupportedBy(mention, whensOf(first)) && !isSupportedBy(mention, whensOf(second)),
    )
  );
}
