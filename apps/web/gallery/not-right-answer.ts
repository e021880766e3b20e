import { type Answer, type PublicView, publicView, type Question, rightAnswer, type ShownBy } from "@communique/quiz";

/** An answer that can be read and is not right. */
export function notRightAnswer(question: Question): Answer {
  const right = rightAnswer(question);
  const view = publicView(question);
  if ("option" in right) return { option: optionsOf(view).find((id) => id !== right.option) ?? "" };
  if ("options" in right) return { options: optionsOf(view).filter((id) => !right.options.includes(id)) };
  if ("text" in right) return { text: /\d/.test(right.text) ? "1 May 1900" : "Somebody else" };
  if ("order" in right) return { order: right.order.toReversed() };
  if ("pairs" in right) {
    const rights = right.pairs.map((pair) => pair.right);
    return { pairs: right.pairs.map(({ left }, index) => ({ left, right: rights.at(index - 1) ?? "" })) };
  }
  if ("places" in right && "groups" in view) {
    const groups = view.groups.map(({ id }) => id);
    return {
      places: right.places.map(({ item, group }) => ({ item, group: groups.at(groups.indexOf(group) - 1) ?? "" })),
    };
  }
  return { date: "line" in view ? firstOf(view.line) : "" };
}

type Line = ShownBy<"place on the timeline">["line"];

function firstOf({ from, unit }: Line): string {
  const dates = { day: `${from}-01-01`, month: `${from}-01`, year: `${from}`, decade: `${Math.floor(from / 10)}0s` };
  return dates[unit];
}

function optionsOf(view: PublicView): readonly string[] {
  return "options" in view ? view.options.map(({ id }) => id) : [];
}
