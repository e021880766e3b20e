import type { CheckedView } from "@communique/api";

const lists: Readonly<Record<string, string>> = {
  options: "Option",
  items: "Item",
  lefts: "Left",
  rights: "Right",
  groups: "Group",
};

/** @example placeWords({ place: "options b", text: "…", right: false }) // "Option B, wrong" */
export function placeWords({ place, right }: CheckedView["wordables"][number]): string {
  if (place === "stem") return "Question";
  if (place === "explanation") return "Explanation";
  const [list = "", id = ""] = place.split(" ");
  const verdict = right === null ? "" : right ? ", right" : ", wrong";
  return `${lists[list] ?? list} ${id.toUpperCase()}${verdict}`;
}
