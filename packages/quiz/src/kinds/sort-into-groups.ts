import { array, object, string } from "zod/mini";
import type { SortIntoGroups } from "../question/question.ts";
import { beyondChance, shareByGroup } from "./credit.ts";
import { problemIfUnknown, problemUnlessAll } from "./ids-given.ts";
import { itemFeedback, textOfPairs } from "./items.ts";
import type { KindRules } from "./kind-rules.ts";
import { lettered, mapped, mixed, numbered, thingView } from "./placing.ts";
import { unreadable } from "./verdict.ts";

/** Each item is put into a group. Each group counts alike, so that nothing is won by putting all into the largest. */
export const sortIntoGroupsRules: KindRules<SortIntoGroups["kind"]> = {
  answer: object({ places: array(object({ item: string(), group: string() })) }),
  answerInWords: "{ places: for each item, { item: its id, group: the id of a group } }",
  grade({ items, groups, places: key }, { places }) {
    const givenItems = places.map(({ item }, place) => ({ id: item, where: `places[${place}].item` }));
    const givenGroups = places.map(({ group }, place) => ({ id: group, where: `places[${place}].group` }));
    const problem =
      problemUnlessAll(givenItems, { noun: "item", things: items }, "places") ??
      problemIfUnknown(givenGroups, { noun: "group", things: groups });
    if (problem) return unreadable(problem);
    const isSorted = ({ item, group }: SortIntoGroups["places"][0]) =>
      places.some((given) => given.item === item && given.group === group);
    const byGroup = groups.map(({ id }) => key.filter(({ group }) => group === id));
    return beyondChance(
      shareByGroup(byGroup.map((some) => ({ size: some.length, right: some.filter(isSorted).length }))),
      items.map((item) =>
        itemFeedback(
          item,
          key.some((place) => place.item === item.id && isSorted(place)),
        ),
      ),
    );
  },
  shown: ({ items, groups }) => ({ items: items.map(thingView), groups: groups.map(thingView) }),
  placed(question, random) {
    const items = lettered(mixed(question.items, random));
    const groups = numbered(question.groups);
    return {
      ...question,
      items: items.things,
      groups: groups.things,
      places: mapped(question.places, ({ item, group }) => ({ item: items.nameOf(item), group: groups.nameOf(group) })),
    };
  },
  rightAnswer: ({ places }) => ({ places }),
  keyText: ({ items, groups, places }) =>
    textOfPairs(items, (item) =>
      groups.find(({ id }) => places.some((place) => place.item === item && place.group === id)),
    ),
};
