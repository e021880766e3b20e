import type {
  Article,
  ArticleCitation,
  Citations,
  Fact,
  Government,
  Group,
  Office,
  Outlet,
  Page,
  Person,
  Tenure,
  Unnamed,
  When,
} from "@communique/domain";

const gazette: Article = {
  kind: "article",
  id: "source:gazette",
  name: "Gazette, volume 2",
  short: "Gazette 2",
  sentences: [6, 6, 6],
};
export const almanac: Page = { kind: "page", id: "source:almanac", name: "Almanac", address: "a.test", grade: "C" };

export function at(
  paragraph: number,
  sentence: number,
  more: Pick<ArticleCitation, "quote" | "credit"> = {},
): Citations {
  return [{ source: gazette, paragraph, sentence, ...more }];
}

export const norland: Government = government("norland", "Norland", "Norlandic");
export const sudland: Government = government("sudland", "Sudland", "Sudlandic");

function government(slug: string, name: string, adjective: string): Government {
  return { kind: "government", id: `government:${slug}`, name, adjective, calledByCapital: null };
}

export const berg: Person = {
  ...person("berg", "Anna", "Berg"),
  writtenForms: [{ script: "Cyrillic", text: "Анна Берг", family: "Берг", given: "Анна", source: almanac }],
};
export const dahl: Person = person("dahl", "Erik", "Dahl");
export const falk: Person = person("falk", "Ida", "Falk");
export const holm: Person = person("holm", "Jon", "Holm");
export const lind: Person = person("lind", "Otto", "Lind");

export function person(slug: string, given: string, family: string): Person {
  return { kind: "person", id: `person:${slug}`, name: `${given} ${family}`, given, family, writtenForms: [] };
}

export const morningPost: Outlet = outlet("morning-post", "the Morning Post", "newspaper");
export const northwire: Outlet = outlet("northwire", "Northwire", "news agency");

function outlet(slug: string, name: string, form: Outlet["form"]): Outlet {
  return { kind: "outlet", id: `outlet:${slug}`, name, form };
}

export const paper: Unnamed = { kind: "unnamed", id: "unnamed:paper", name: "a Norlandic newspaper report" };
export const announcer: Unnamed = { kind: "unnamed", id: "unnamed:announcer", name: "an unnamed announcer" };
export const diplomats: Group = { kind: "group", id: "group:diplomats", name: "Norlandic diplomats", of: norland };

export const presidentOfNorland: Office = office("president-of-norland", "President", norland);
const presidentOfSudland: Office = office("president-of-sudland", "President", sudland);
export const treasurerOfSudland: Office = office("treasurer-of-sudland", "Treasurer", sudland);
export const envoyOfNorland: Office = { ...office("envoy-of-norland", "Envoy", norland), seats: "several" };

export function office(slug: string, title: string, of: Government): Office {
  return { kind: "office", id: `office:${slug}`, title, of, seats: "one" };
}

export const october: When = { precision: "month", in: "2000-10", inferred: "date" };

export const dahlAsPresident: Tenure = tenure("dahl-as-president", dahl, presidentOfNorland);
const falkAsPresident: Tenure = tenure("falk-as-president", falk, presidentOfSudland);
const bergAsEnvoy: Tenure = tenure("berg-as-envoy", berg, envoyOfNorland);
export const holmAsTreasurer: Tenure = tenure("holm-as-treasurer", holm, treasurerOfSudland);

export function tenure(slug: string, holder: Person, office: Office): Tenure {
  return {
    kind: "tenure",
    id: `tenure:${slug}`,
    holder,
    office,
    asOf: october,
    standing: { status: "stated" },
    cites: at(1, 1),
  };
}

export const inventedActors: readonly Fact[] = [
  gazette,
  almanac,
  norland,
  sudland,
  berg,
  dahl,
  falk,
  holm,
  lind,
  morningPost,
  northwire,
  paper,
  announcer,
  diplomats,
  presidentOfNorland,
  presidentOfSudland,
  treasurerOfSudland,
  envoyOfNorland,
  dahlAsPresident,
  falkAsPresident,
  bergAsEnvoy,
  holmAsTreasurer,
];
