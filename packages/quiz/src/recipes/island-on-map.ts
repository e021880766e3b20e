import type { DisputedIsland, Subject } from "@communique/domain";
import { islandOutlines } from "@communique/domain/geo";
import { directionTo } from "./direction-to.ts";
import { byContentBeside } from "./member.ts";
import { isNonEmpty, mapNonEmpty } from "./non-empty.ts";
import { asking, letter, type Recipe, right, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** What can be pointed at: an island, or the islands of a group together. */
const places: readonly string[] = [
  ...new Set(islandOutlines.features.map(({ id, properties }) => properties.partOf ?? id)),
];

/**
 * Where is it on the map? Asked by each of an island's names; its outlines are those of no other island. An island that the
 * witness does not name stays without a name.
 */
export const islandOnMap: Recipe = {
  name: "island on the map",
  kinds: ["find on the map"],
  drafts: (witness) => {
    const islands = islandsIn(witness);
    return islands.flatMap((island) => {
      const statement = statementOn(island, witness);
      const options = byContentBeside(island.id)(
        places.map((place) => {
          const other = islands.find(({ id }) => id === place);
          return { place, text: other ? labelOf(other) : `an island ${directionTo(place, island.id)} of it`, other };
        }),
      );
      if (!statement || !isNonEmpty(options)) return [];
      return stemsOf(island).map((stem) => ({
        ...asking(witness, "easy", statement),
        kind: "find on the map" as const,
        recipe: islandOnMap.name,
        asks: { relation: "outline" as const, place: island.id },
        stem,
        options: mapNonEmpty(options, ({ place, text, other }, index) => ({
          id: letter(index),
          text,
          value: { place },
          because: other === island ? right(statement) : wrong("functional", statement),
          feedback: other ? `That is ${labelOf(other)}.` : "That is another of the islands.",
        })),
        explanation: statement.fact.says,
        reveals: [],
      }));
    });
  },
};

function islandsIn(witness: Witness): readonly DisputedIsland[] {
  const about = witness.tells("claim").flatMap(({ fact }) => fact.about.filter(isIsland));
  return [...new Set(about)].filter(({ id }) => places.includes(id));
}

function isIsland(subject: Subject): subject is DisputedIsland {
  return subject.kind === "place" && "names" in subject;
}

/** Of the claims that name the island, one that is about little but places, and about many of them. */
function statementOn(island: DisputedIsland, witness: Witness): Of<"claim"> | undefined {
  const others = ({ fact }: Of<"claim">) => fact.about.filter(({ kind }) => kind !== "place").length;
  return witness
    .tells("claim")
    .filter(({ fact }) => fact.about.includes(island) && namesOf(island).every((name) => fact.says.includes(name)))
    .sort((one, other) => others(one) - others(other) || other.fact.about.length - one.fact.about.length)[0];
}

function stemsOf(island: DisputedIsland): readonly string[] {
  const { fromRussian, fromJapanese } = island.names;
  if (fromRussian === fromJapanese) return [`Find ${labelOf(island)} on the map.`];
  return [
    `Find on the map the island whose name from Russian is ${fromRussian}.`,
    `Find on the map the island whose name from Japanese is ${fromJapanese}.`,
  ];
}

/** "Iturup (Etorofu)", "Shikotan", "the Habomai group". */
function labelOf(island: DisputedIsland): string {
  const [name, other] = namesOf(island);
  const both = other ? `${name} (${other})` : `${name}`;
  return island.form === "island group" ? `the ${both} group` : both;
}

function namesOf({ names }: DisputedIsland): readonly string[] {
  return [...new Set([names.fromRussian, names.fromJapanese])];
}
