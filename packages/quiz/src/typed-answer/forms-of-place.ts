import type { DisputedIsland, IslandSet, NonEmpty, Place, WrittenName } from "@communique/domain";

/** A place's name as each script writes it; a disputed island's in both traditions, and with the word for what it is. */
export function formsOfPlace(place: Place): NonEmpty<string> {
  if ("names" in place) return formsOfIsland(place);
  const written = place.writtenForms.flatMap(({ text, reading }) => (reading ? [text, reading] : [text]));
  return [place.name, ...written, ...(place.form === "islands" ? membersOf(place) : [])];
}

function formsOfIsland({ form, names: { fromRussian, fromJapanese }, writtenForms }: DisputedIsland): NonEmpty<string> {
  const latin = [
    fromRussian,
    fromJapanese,
    ...writtenForms.flatMap(({ script, text }) => (script === "Latin" ? [text] : [])),
  ];
  return [
    fromRussian,
    fromJapanese,
    ...writtenForms.flatMap((written) => [written.text, ...formsOfSigns(written)]),
    // As a page prints them, side by side.
    ...(fromRussian === fromJapanese ? [] : [`${fromRussian} (${fromJapanese})`]),
    ...latin.flatMap((name) => withKind(name, form)),
    ...writtenForms.flatMap(({ script, text }) =>
      script === "Cyrillic" ? [`${form === "island" ? "остров" : "острова"} ${text}`] : [],
    ),
  ];
}

function withKind(name: string, form: DisputedIsland["form"]): readonly string[] {
  return form === "island"
    ? [`${name} Island`, `the island of ${name}`]
    : [`${name} Islands`, `${name} islets`, `the ${name} group`, `the ${name} group of islets`];
}

const kinds: readonly (readonly [sign: string, reading: string])[] = [
  ["群島", "ぐんとう"],
  ["諸島", "しょとう"],
  ["島", "とう"],
];

/** A Japanese form without the sign for what it is, and the kana of both. */
function formsOfSigns({ text, reading }: WrittenName): readonly string[] {
  const [sign, kana] = kinds.find(([ending]) => text.endsWith(ending)) ?? ["", ""];
  const bare = sign === "" ? [] : [text.slice(0, -sign.length)];
  if (reading === undefined) return bare;
  return sign !== "" && reading.endsWith(kana)
    ? [...bare, reading, reading.slice(0, -kana.length)]
    : [...bare, reading];
}

/** "Shikotan and Habomai", where the source names as many as it counts. */
function membersOf({ count, named }: IslandSet): readonly string[] {
  const [one, other] = named.map(({ names }) => names.fromRussian);
  return one && other && named.length === count && count === 2 ? [`${one} and ${other}`, `${other} and ${one}`] : [];
}
