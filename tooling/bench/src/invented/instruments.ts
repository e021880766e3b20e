import type { Document, Instrument, Term } from "@communique/domain";
import { citesOf, slug, stated } from "./part.ts";
import type { Scene } from "./scene.ts";

/** Two documents of earlier years, an offer inside one of them, and a treaty that is sought. */
export function instrumentsOf(scene: Scene): readonly Instrument[] {
  const { cast, number, year } = scene;
  const [one, other, third] = cast.governments;
  const declaration = documentOf(scene, "declaration", year - 44);
  return [
    declaration,
    documentOf(scene, "agreement", year - 12),
    {
      kind: "instrument",
      id: `instrument:${slug(`${one.name}-offer`, number)}`,
      name: `the ${one.adjective} offer`,
      alsoCalled: [],
      form: "offer",
      inside: declaration,
      parties: [one, other],
    },
    {
      kind: "instrument",
      id: `instrument:${slug(`${third.name}-treaty`, number)}`,
      name: `a ${other.adjective} and ${third.adjective} treaty`,
      alsoCalled: [],
      form: "treaty",
      state: "sought",
      parties: [other, third],
    },
  ];
}

export function termOf({ name, number, ...scene }: Scene): Term {
  const [first, second] = [name(), name()];
  return {
    kind: "term",
    id: `term:${slug(`${first}-${second}`, number)}`,
    name: `${first.charAt(0)}${second.charAt(0)}U`,
    standsFor: `${first} and ${second} Union`,
    topics: ["visits and summits"],
    standing: stated,
    cites: citesOf({ name, number, ...scene }),
  };
}

function documentOf(scene: Scene, form: Document["form"], year: number): Document {
  const { cast, number } = scene;
  const [one, other] = cast.governments;
  const town = scene.name();
  return {
    kind: "instrument",
    id: `instrument:${slug(`${town}-${form}`, number)}`,
    name: `the ${town} ${form}`,
    alsoCalled: [],
    form,
    parties: [one, other],
    dated: { is: { precision: "year", in: `${year}`, inferred: "nothing" }, standing: stated, cites: citesOf(scene) },
    topics: ["declaration of 1956"],
  };
}
