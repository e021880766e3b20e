import { japan } from "../facts/actors.ts";
import type { Government, Group, Organisation, Outlet, Person, Unnamed } from "../model/actor.ts";

export const russianEmpire: Government = {
  kind: "government",
  id: "government:russian-empire",
  name: "the Russian Empire",
  adjective: "Russian",
  calledByCapital: null,
};

export const greatBritain: Government = {
  kind: "government",
  id: "government:great-britain",
  name: "Great Britain",
  adjective: "British",
  calledByCapital: null,
};

export const khrushchev: Person = {
  kind: "person",
  id: "person:khrushchev",
  name: "Nikita Khrushchev",
  given: "Nikita",
  family: "Khrushchev",
  writtenForms: [],
};

export const hatoyama: Person = {
  kind: "person",
  id: "person:hatoyama",
  name: "Ichiro Hatoyama",
  given: "Ichiro",
  family: "Hatoyama",
  writtenForms: [],
};

export const ichiroKono: Person = {
  kind: "person",
  id: "person:ichiro-kono",
  name: "Ichiro Kono",
  given: "Ichiro",
  family: "Kono",
  writtenForms: [],
};

export const matsumoto: Person = {
  kind: "person",
  id: "person:matsumoto",
  name: "Shunichi Matsumoto",
  given: "Shunichi",
  family: "Matsumoto",
  writtenForms: [],
};

export const gromyko: Person = {
  kind: "person",
  id: "person:gromyko",
  name: "Andrei Gromyko",
  given: "Andrei",
  family: "Gromyko",
  writtenForms: [],
};

export const tanaka: Person = {
  kind: "person",
  id: "person:tanaka",
  name: "Kakuei Tanaka",
  given: "Kakuei",
  family: "Tanaka",
  writtenForms: [],
};

export const brezhnev: Person = {
  kind: "person",
  id: "person:brezhnev",
  name: "Leonid Brezhnev",
  given: "Leonid",
  family: "Brezhnev",
  writtenForms: [],
};

export const kaifu: Person = {
  kind: "person",
  id: "person:kaifu",
  name: "Toshiki Kaifu",
  given: "Toshiki",
  family: "Kaifu",
  writtenForms: [],
};

export const gorbachev: Person = {
  kind: "person",
  id: "person:gorbachev",
  name: "Mikhail Gorbachev",
  given: "Mikhail",
  family: "Gorbachev",
  writtenForms: [],
};

export const hosokawa: Person = {
  kind: "person",
  id: "person:hosokawa",
  name: "Morihiro Hosokawa",
  given: "Morihiro",
  family: "Hosokawa",
  writtenForms: [],
};

export const obuchi: Person = {
  kind: "person",
  id: "person:obuchi",
  name: "Keizo Obuchi",
  given: "Keizo",
  family: "Obuchi",
  writtenForms: [],
};

export const hagisaki: Person = {
  kind: "person",
  id: "person:hagisaki",
  name: "Shigehiro Hagisaki",
  given: "Shigehiro",
  family: "Hagisaki",
  writtenForms: [],
};

export const torashima: Person = {
  kind: "person",
  id: "person:torashima",
  name: "Kazuo Torashima",
  given: "Kazuo",
  family: "Torashima",
  writtenForms: [],
};

export const japaneseForeignMinistry: Organisation = {
  kind: "organisation",
  id: "organisation:japanese-foreign-ministry",
  name: "the Japanese Foreign Ministry",
  form: "ministry",
  of: japan,
};

export const asahi: Outlet = { kind: "outlet", id: "outlet:asahi", name: "the Asahi", form: "newspaper" };

export const monitorBulletin: Outlet = {
  kind: "outlet",
  id: "outlet:monitor-bulletin",
  name: "the Monitor",
  form: "bulletin",
};

export const radioFreeEurope: Outlet = {
  kind: "outlet",
  id: "outlet:radio-free-europe",
  name: "Radio Free Europe",
  form: "news agency",
};

export const kyodo: Outlet = { kind: "outlet", id: "outlet:kyodo", name: "Kyodo", form: "news agency" };

export const japanesePress: Group = {
  kind: "group",
  id: "group:japanese-press",
  name: "the Japanese press",
  of: null,
};

export const russianPress: Group = { kind: "group", id: "group:russian-press", name: "the Russian press", of: null };

export const englishWriters: Group = {
  kind: "group",
  id: "group:english-writers",
  name: "writers in English",
  of: null,
};

export const referenceWorks: Group = {
  kind: "group",
  id: "group:reference-works",
  name: "reference works",
  of: null,
};

export const foreignMinistryOfficial: Unnamed = {
  kind: "unnamed",
  id: "unnamed:foreign-ministry-official",
  name: "a Foreign Ministry official",
};

export const governmentSources: Unnamed = {
  kind: "unnamed",
  id: "unnamed:government-sources",
  name: "several Japanese government sources",
};

export const blogOf2014: Unnamed = { kind: "unnamed", id: "unnamed:blog-of-2014", name: "a blog of 2014" };
