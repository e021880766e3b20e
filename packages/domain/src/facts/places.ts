import type { DisputedIsland, IslandSet, UndisputedPlace } from "../model/place.ts";
import {
  encyclopediaOnHabomai,
  encyclopediaOnTheDeclaration,
  habomaiInEnglish,
  islandsAssociation,
  nikkeiOnHabomai,
} from "./sources.ts";

export const moscow: UndisputedPlace = {
  kind: "place",
  id: "place:moscow",
  form: "city",
  name: "Moscow",
  within: null,
  writtenForms: [],
};

export const landOfJapan: UndisputedPlace = {
  kind: "place",
  id: "place:land-of-japan",
  form: "country",
  name: "Japan",
  within: null,
  writtenForms: [],
};

export const tokyo: UndisputedPlace = {
  kind: "place",
  id: "place:tokyo",
  form: "city",
  name: "Tokyo",
  within: landOfJapan,
  writtenForms: [],
};

export const brunei: UndisputedPlace = {
  kind: "place",
  id: "place:brunei",
  form: "country",
  name: "Brunei",
  within: null,
  writtenForms: [],
};

export const shikotan: DisputedIsland = {
  kind: "place",
  id: "place:shikotan",
  form: "island",
  names: { fromRussian: "Shikotan", fromJapanese: "Shikotan" },
  writtenForms: [
    { script: "Latin", text: "Shikoton", source: encyclopediaOnTheDeclaration },
    { script: "Japanese", text: "色丹島", reading: "しこたんとう", source: islandsAssociation },
    { script: "Cyrillic", text: "Шикотан", source: encyclopediaOnHabomai },
  ],
};

export const habomai: DisputedIsland = {
  kind: "place",
  id: "place:habomai",
  form: "island group",
  names: { fromRussian: "Habomai", fromJapanese: "Habomai" },
  writtenForms: [
    { script: "Latin", text: "Khabomai", source: habomaiInEnglish },
    { script: "Japanese", text: "歯舞群島", reading: "はぼまいぐんとう", source: islandsAssociation },
    { script: "Japanese", text: "歯舞諸島", reading: "はぼまいしょとう", source: nikkeiOnHabomai },
    { script: "Cyrillic", text: "Хабомаи", source: encyclopediaOnHabomai },
  ],
};

export const twoIslands: IslandSet = {
  kind: "place",
  id: "place:two-islands",
  form: "islands",
  name: "the two islands",
  count: 2,
  named: [shikotan, habomai],
  writtenForms: [],
};

export const remainingTwoIslands: IslandSet = {
  kind: "place",
  id: "place:remaining-two-islands",
  form: "islands",
  name: "the remaining two islands",
  count: 2,
  named: [],
  writtenForms: [],
};

export const disputedIslands: IslandSet = {
  kind: "place",
  id: "place:disputed-islands",
  form: "islands",
  name: "the disputed islands",
  count: 4,
  named: [shikotan, habomai],
  writtenForms: [],
};
