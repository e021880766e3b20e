import type { Planned, PlannedEvent, When } from "@communique/domain";
import { labelOfWhen, phraseOfWhen } from "@communique/domain/wording";
import { citesOf, slug } from "./part.ts";
import { at, city, dayIn, daysIn, monthOf, type Scene } from "./scene.ts";

/** A forum, a meeting and visits that are due in November and December of the part's year. */
export function plannedEventsOf(scene: Scene): readonly PlannedEvent[] {
  return [
    forum(scene),
    meeting(scene),
    visit(scene, 3, daysIn(scene, 11)),
    visit(scene, 4, monthOf(scene, 12)),
    visit(scene, 5, dayIn(scene, 11)),
  ];
}

function forum(scene: Scene): PlannedEvent {
  const [town, due] = [scene.name(), daysIn(scene, 11)];
  return {
    ...planned(scene, `${town}-forum`, due),
    name: `the ${town} forum scheduled for ${labelOfWhen(due)}`,
    called: `the ${town} forum`,
    form: "forum",
    topics: ["visits and summits"],
  };
}

function meeting(scene: Scene): PlannedEvent {
  const { people } = scene.cast;
  const [one, other, due] = [at(people, 0), at(people, 5), dayIn(scene, 12)];
  return {
    ...planned(scene, `${one.family}-and-${other.family}`, due),
    name: `the scheduled meeting of ${one.name} and ${other.name} ${phraseOfWhen(due)}`,
    called: `the meeting of ${one.name} and ${other.name}`,
    form: "meeting",
    topics: ["visits and summits"],
    where: told(scene, city(scene, 3)),
    between: told(scene, [one, other] as const),
  };
}

function visit(scene: Scene, number: number, due: When): PlannedEvent {
  const { people } = scene.cast;
  const [visitor, host, where] = [at(people, number), at(people, number + 5), city(scene, number)];
  return {
    ...planned(scene, `${visitor.family}-in-${where.name}`, due),
    name: `${visitor.name}'s scheduled visit to ${where.name} ${phraseOfWhen(due)}`,
    called: `${visitor.name}'s visit`,
    form: "visit",
    topics: ["visits and summits"],
    where: told(scene, where),
    visitor,
    between: told(scene, [visitor, host] as const),
    meetFor: "talks",
  };
}

function planned(scene: Scene, name: string, due: When) {
  return {
    kind: "event",
    id: `event:${slug(name, scene.number)}`,
    standing: scheduled(scene),
    cites: citesOf(scene),
    due: told(scene, due),
  } as const;
}

function told<Value>(scene: Scene, is: Value) {
  return { is, standing: scheduled(scene), cites: citesOf(scene) };
}

function scheduled({ cast }: Scene): Planned {
  return { status: "planned", stage: "scheduled", said: [{ by: cast.unnamed[0], does: "schedules" }] };
}
