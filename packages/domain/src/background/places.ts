import { landOfJapan } from "../facts/places.ts";
import { islandsAssociation } from "../facts/sources.ts";
import type { DisputedIsland, UndisputedPlace } from "../model/place.ts";
import {
  encyclopediaOnIturup,
  encyclopediaOnOskolki,
  encyclopediaOnPolonsky,
  encyclopediaOnTanfilyev,
} from "./mirror-pages.ts";

export const krasnoyarsk: UndisputedPlace = {
  kind: "place",
  id: "place:krasnoyarsk",
  form: "city",
  name: "Krasnoyarsk",
  within: null,
  writtenForms: [],
};

export const kawana: UndisputedPlace = {
  kind: "place",
  id: "place:kawana",
  form: "city",
  name: "Kawana",
  within: landOfJapan,
  writtenForms: [],
};

export const irkutsk: UndisputedPlace = {
  kind: "place",
  id: "place:irkutsk",
  form: "city",
  name: "Irkutsk",
  within: null,
  writtenForms: [],
};

export const iturup: DisputedIsland = {
  kind: "place",
  id: "place:iturup",
  form: "island",
  names: { fromRussian: "Iturup", fromJapanese: "Etorofu" },
  writtenForms: [
    { script: "Japanese", text: "択捉島", reading: "えとろふとう", source: islandsAssociation },
    { script: "Cyrillic", text: "Итуруп", source: encyclopediaOnIturup },
  ],
};

export const kunashir: DisputedIsland = {
  kind: "place",
  id: "place:kunashir",
  form: "island",
  names: { fromRussian: "Kunashir", fromJapanese: "Kunashiri" },
  writtenForms: [
    { script: "Japanese", text: "国後島", reading: "くなしりとう", source: islandsAssociation },
    { script: "Cyrillic", text: "Кунашир", source: encyclopediaOnIturup },
  ],
};

export const tanfilyev: DisputedIsland = {
  kind: "place",
  id: "place:tanfilyev",
  form: "island",
  names: { fromRussian: "Tanfilyev", fromJapanese: "Suisho" },
  writtenForms: [
    { script: "Japanese", text: "水晶島", reading: "すいしょうとう", source: islandsAssociation },
    { script: "Cyrillic", text: "Танфильева", source: encyclopediaOnTanfilyev },
  ],
};

export const yuri: DisputedIsland = {
  kind: "place",
  id: "place:yuri",
  form: "island",
  names: { fromRussian: "Yuri", fromJapanese: "Yuri" },
  writtenForms: [{ script: "Japanese", text: "勇留島", reading: "ゆりとう", source: islandsAssociation }],
};

export const zelyony: DisputedIsland = {
  kind: "place",
  id: "place:zelyony",
  form: "island",
  names: { fromRussian: "Zelyony", fromJapanese: "Shibotsu" },
  writtenForms: [{ script: "Japanese", text: "志発島", reading: "しぼつとう", source: islandsAssociation }],
};

export const polonsky: DisputedIsland = {
  kind: "place",
  id: "place:polonsky",
  form: "island",
  names: { fromRussian: "Polonsky", fromJapanese: "Taraku" },
  writtenForms: [
    { script: "Japanese", text: "多楽島", reading: "たらくとう", source: islandsAssociation },
    { script: "Cyrillic", text: "Полонского", source: encyclopediaOnPolonsky },
  ],
};

export const anuchin: DisputedIsland = {
  kind: "place",
  id: "place:anuchin",
  form: "island",
  names: { fromRussian: "Anuchin", fromJapanese: "Akiyuri" },
  writtenForms: [{ script: "Japanese", text: "秋勇留島", reading: "あきゆりとう", source: islandsAssociation }],
};

export const oskolki: DisputedIsland = {
  kind: "place",
  id: "place:oskolki",
  form: "island group",
  names: { fromRussian: "Oskolki", fromJapanese: "Todo" },
  writtenForms: [
    { script: "Japanese", text: "海馬島", source: encyclopediaOnOskolki },
    { script: "Cyrillic", text: "Осколки", source: encyclopediaOnOskolki },
  ],
};
