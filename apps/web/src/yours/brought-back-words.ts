import type { BroughtBackView } from "@communique/api";

const list = new Intl.ListFormat("en-GB");

/** What came out of a file and what did not, in sentences. */
export function broughtBackWords({ quizzes, cards, paused, parted, leftOut }: BroughtBackView): readonly string[] {
  const { unfinished, unproved } = leftOut;
  const added = [
    quizzes > 0 ? counted(quizzes, "quiz", "quizzes") : [],
    cards > 0 ? `what you remember of ${counted(cards, "card", "cards")}` : [],
    paused > 0 ? counted(paused, "paused card", "paused cards") : [],
  ].flat();
  const nothing =
    unfinished + unproved + parted > 0 ? "Nothing was brought back." : "All of this file is here already.";
  return [
    added.length > 0 ? `Brought back: ${list.format(added)}.` : nothing,
    unfinished > 0 ? `${leftOutWords(unfinished)}: not finished when the file was saved.` : [],
    unproved > 0 ? `${leftOutWords(unproved)}: the facts do not prove every question.` : [],
    parted > 0 ? `${counted(parted, "card", "cards")} went on otherwise here, and stayed as here.` : [],
  ].flat();
}

function leftOutWords(quizzes: number): string {
  return `${counted(quizzes, "quiz was", "quizzes were")} left out`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
