import type {
  Government,
  Group,
  NonEmpty,
  Office,
  Organisation,
  Outlet,
  Page,
  Person,
  Tenure,
  UndisputedPlace,
  Unnamed,
} from "@communique/domain";
import { citesOf, type Part, slug, stated } from "./part.ts";

/** Who and what a part tells of. */
export interface Cast {
  readonly pages: readonly Page[];
  readonly places: NonEmpty<UndisputedPlace>;
  readonly governments: readonly [Government, Government, Government, Government];
  readonly organisations: readonly [Organisation, Organisation, Organisation, Organisation];
  readonly groups: NonEmpty<Group>;
  readonly outlets: NonEmpty<Outlet>;
  readonly unnamed: NonEmpty<Unnamed>;
  readonly people: NonEmpty<Person>;
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
}

export function castOf(part: Part): Cast {
  const places = placesOf(part);
  const governments = [governmentOf(part), governmentOf(part), governmentOf(part), governmentOf(part)] as const;
  const organisations = organisationsOf(part, governments);
  const people: NonEmpty<Person> = [personOf(part), ...Array.from({ length: 9 }, () => personOf(part))];
  const offices = officesOf(part, governments, organisations);
  return {
    pages: [...people, ...places].flatMap(({ writtenForms }) => writtenForms.map(({ source }) => source)),
    places,
    governments,
    organisations,
    groups: [groupOf(part, governments[0]), groupOf(part, governments[1])],
    outlets: [outletOf(part, "Herald"), outletOf(part, "Courier"), outletOf(part, "Gazette")],
    unnamed: unnamedOf(part),
    people,
    offices,
    tenures: offices.map((office, index) => tenureOf(part, office, people[index] ?? people[0])),
  };
}

function pageOn({ number }: Part, name: string): Page {
  return {
    kind: "page",
    id: `source:${slug(`page-on-${name}`, number)}`,
    name: `A page on ${name}`,
    address: `example.org/${name.toLowerCase()}`,
    grade: "B",
  };
}

function placesOf(part: Part): NonEmpty<UndisputedPlace> {
  const country = placeOf(part, "country", null);
  const cities = Array.from({ length: 8 }, (_, index) => placeOf(part, "city", index < 4 ? country : null));
  return [country, ...cities];
}

function placeOf(part: Part, form: UndisputedPlace["form"], within: UndisputedPlace | null): UndisputedPlace {
  const name = part.name();
  return {
    kind: "place",
    id: `place:${slug(name, part.number)}`,
    form,
    name,
    within,
    writtenForms: [{ script: "Latin", text: `${name}h`, source: pageOn(part, name) }],
  };
}

function governmentOf({ name, number }: Part): Government {
  const country = name();
  return {
    kind: "government",
    id: `government:${slug(country, number)}`,
    name: country,
    adjective: `${country}n`,
    calledByCapital: null,
  };
}

function organisationsOf(part: Part, [one, other]: Cast["governments"]): Cast["organisations"] {
  const organisation = (name: string, form: Organisation["form"], of: Government | null): Organisation => ({
    kind: "organisation",
    id: `organisation:${slug(name.replaceAll(" ", "-"), part.number)}`,
    name: `the ${name}`,
    form,
    of,
  });
  return [
    organisation(`${one.adjective} Foreign Ministry`, "ministry", one),
    organisation(`${other.adjective} Foreign Ministry`, "ministry", other),
    organisation(`${part.name()} Forum`, "forum", null),
    organisation(`${part.name()} Subcommittee`, "subcommittee", null),
  ];
}

function groupOf({ number }: Part, government: Government): Group {
  return {
    kind: "group",
    id: `group:${slug(`${government.adjective}-diplomats`, number)}`,
    name: `${government.adjective} diplomats`,
    of: government,
  };
}

function outletOf({ name, number }: Part, title: string): Outlet {
  const town = name();
  return {
    kind: "outlet",
    id: `outlet:${slug(`${town}-${title}`, number)}`,
    name: `the ${town} ${title}`,
    form: "newspaper",
  };
}

function unnamedOf({ name, number }: Part): NonEmpty<Unnamed> {
  const reportFrom = (town: string): Unnamed => ({
    kind: "unnamed",
    id: `unnamed:${slug(`report-from-${town}`, number)}`,
    name: `a report from ${town}`,
  });
  return [reportFrom(name()), ...Array.from({ length: 8 }, () => reportFrom(name()))];
}

const givenNames = ["Ada", "Bo", "Cy", "Dora", "Emil", "Fay", "Gus", "Hedda", "Ivo", "Jon", "Karl", "Lena"] as const;

function personOf(part: Part): Person {
  const [given, family] = [part.chance.oneOf(givenNames), part.name()];
  return {
    kind: "person",
    id: `person:${slug(family, part.number)}`,
    name: `${given} ${family}`,
    given,
    family,
    writtenForms: [
      {
        script: "Latin",
        text: `${given} ${family}h`,
        family: `${family}h`,
        given,
        source: pageOn(part, family),
      },
    ],
  };
}

function officesOf({ number }: Part, [one, other]: Cast["governments"], [ministry]: Cast["organisations"]) {
  const office = (title: string, of: Office["of"], seats: Office["seats"]): Office => ({
    kind: "office",
    id: `office:${slug(`${title.replaceAll(" ", "-")}-of-${of.id.replace(/^.*:/, "")}`, number)}`,
    title,
    of,
    seats,
  });
  return [
    ...[one, other].flatMap((of) => [
      office("President", of, "one"),
      office("Foreign Minister", of, "one"),
      office("Defence Minister", of, "one"),
      office("Deputy Foreign Minister", of, "several"),
    ]),
    office("Head", ministry, "one"),
  ];
}

function tenureOf(part: Part, office: Office, holder: Person): Tenure {
  return {
    kind: "tenure",
    id: `tenure:${slug(`${holder.family}-as-${office.title.replaceAll(" ", "-")}`, part.number)}`,
    holder,
    office,
    asOf: { precision: "month", in: `${part.year}-10`, inferred: "year" },
    standing: stated,
    cites: citesOf(part),
  };
}
