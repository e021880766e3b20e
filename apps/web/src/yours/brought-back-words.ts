import type { BroughtBackView, LeftOutView } from "@communique/api";

const list = new Intl.ListFormat("en-GB");

/** What came out of a file and what did not, in sentences. */
export function broughtBackWords(back: BroughtBackView): readonly string[] {
  const { quizzes, cards, paused, sets } = back;
  const added = [
    quizzes > 0 ? counted(quizzes, "quiz", "quizzes") : [],
    cards > 0 ? `what you remember of ${counted(cards, "card", "cards")}` : [],
    paused > 0 ? counted(paused, "paused card", "paused cards") : [],
    sets > 0 ? counted(sets, "set", "sets") : [],
  ].flat();
  const others = [...leftOutWords(back.leftOut), ...partedWords(back)];
  const nothing = others.length > 0 ? "Nothing was brought back." : "All of this file is here already.";
  return [added.length > 0 ? `Brought back: ${list.format(added)}.` : nothing, ...others];
}

function leftOutWords({ unfinished, unproved, questions, sets, classes, places }: LeftOutView): readonly string[] {
  const quizzes = (count: number) => `${counted(count, "quiz was", "quizzes were")} left out`;
  return [
    unfinished > 0 ? `${quizzes(unfinished)}: not finished when the file was saved.` : [],
    unproved > 0 ? `${quizzes(unproved)}: the facts do not prove every question.` : [],
    questions > 0
      ? `${counted(questions, "question of these sets was", "questions of these sets were")} left out: the bank does not have ${questions === 1 ? "it" : "them"} any more, or not so.`
      : [],
    sets > 0 ? `${counted(sets, "set was", "sets were")} left out: the file is too old to say of what.` : [],
    classes > 0
      ? `${counted(classes, "class was", "classes were")} left out: make a new one, which your students join by its code.`
      : [],
    places > 0
      ? `${counted(places, "place", "places")} in a class of somebody else’s ${places === 1 ? "was" : "were"} left out: join again by the code.`
      : [],
  ].flat();
}

function partedWords({ parted, partedSets }: BroughtBackView): readonly string[] {
  return [
    parted > 0 ? `${counted(parted, "card", "cards")} went on otherwise here, and stayed as here.` : [],
    partedSets > 0 ? `${counted(partedSets, "set is", "sets are")} otherwise here, and stayed as here.` : [],
  ].flat();
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
