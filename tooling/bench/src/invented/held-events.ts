import type { HeldEvent, When } from "@communique/domain";
import { labelOfWhen, phraseOfWhen } from "@communique/domain/wording";
import { citesOf, slug, stated } from "./part.ts";
import { at, city, dayIn, daysIn, monthOf, type Scene } from "./scene.ts";

/** Talks, a visit, a trip and acts, before 25 October of the part's year. */
export function heldEventsOf(scene: Scene): readonly HeldEvent[] {
  return [talks(scene), visit(scene), trip(scene), ...acts(scene)];
}

function talks(scene: Scene): HeldEvent {
  const { people } = scene.cast;
  const [where, when] = [city(scene, 0), daysIn(scene, 10)];
  return {
    ...held(scene, `${where.name}-talks`, when),
    name: `the peace talks of ${labelOfWhen(when)}`,
    called: "the peace talks",
    form: "talks",
    topics: ["talks"],
    where: told(scene, where),
    chairs: told(scene, [at(people, 0), at(people, 4)]),
  };
}

function visit(scene: Scene): HeldEvent {
  const { people } = scene.cast;
  const [visitor, where, when] = [at(people, 1), city(scene, 1), monthOf(scene, 9)];
  return {
    ...held(scene, `${visitor.family}-in-${where.name}`, when),
    name: `${visitor.name}'s visit to ${where.name} ${phraseOfWhen(when)}`,
    called: `${visitor.name}'s visit`,
    form: "visit",
    topics: ["visits and summits"],
    where: told(scene, where),
    visitor,
    between: told(scene, [visitor, at(people, 5)] as const),
    meetFor: "summit talks",
  };
}

function trip(scene: Scene): HeldEvent {
  const [visitor, where, when] = [at(scene.cast.people, 2), city(scene, 2), dayIn(scene, 10)];
  return {
    ...held(scene, `${visitor.family}-to-${where.name}`, when),
    name: `${visitor.name}'s trip to ${where.name} ${phraseOfWhen(when)}`,
    called: `${visitor.name}'s trip`,
    form: "trip",
    topics: ["military contacts"],
    where: told(scene, where),
    visitor,
  };
}

/** Acts of the governments, told with more and less exact dates. */
function acts(scene: Scene): readonly HeldEvent[] {
  const { year, chance, cast } = scene;
  const times: readonly When[] = [
    dayIn(scene, 1 + chance.below(8)),
    monthOf(scene, 1 + chance.below(8)),
    { precision: "decade", in: `${10 * Math.floor(year / 10 - 4)}s`, inferred: "nothing" },
    { precision: "within", from: `${year}-09-01`, until: `${year}-10-25`, inferred: "date" },
    { precision: "vague", words: `in or before ${year - 30}`, notAfter: `${year - 30}-12-31`, inferred: "date" },
    { precision: "year", in: `${year - 44}`, inferred: "nothing" },
  ];
  return times.map((when, index) => {
    const actor = at(cast.governments, index);
    const office = scene.name();
    return {
      ...held(scene, `${office}-office`, when),
      name: `the opening of ${actor.name}'s ${office} office ${phraseOfWhen(when)}`,
      called: `the opening of ${actor.name}'s ${office} office`,
      form: "act",
      clause: `${actor.name} opened the ${office} office`,
      topics: ["deadline"],
      by: told(scene, [actor]),
    };
  });
}

function held(scene: Scene, name: string, when: When) {
  return {
    kind: "event",
    id: `event:${slug(name, scene.number)}`,
    standing: stated,
    cites: citesOf(scene),
    when: told(scene, when),
  } as const;
}

function told<Value>(scene: Scene, is: Value) {
  return { is, standing: stated, cites: citesOf(scene) };
}
