import type { Government, Group, Organisation, Outlet, Person, Unnamed } from "../model/actor.ts";
import {
  biographyOfIvashov,
  inosmiOnMori,
  irkutskOnMori,
  katoProfile,
  lentaOnHashimoto,
  losyukovBiography,
  ministryOnKonoInMoscow,
  ministryOnMori,
  ministryRecordOfKonoTalks,
  peoplesDailyOnSergeev,
  politRuOnMori,
  primeMinistersOfficeOnIrkutsk,
  riaOnSergeev,
  sankeiOnKono,
  toyoKeizaiOnHashimoto,
} from "./sources.ts";

export const russia: Government = {
  kind: "government",
  id: "government:russia",
  name: "Russia",
  adjective: "Russian",
  calledByCapital: "Moscow",
};

export const japan: Government = {
  kind: "government",
  id: "government:japan",
  name: "Japan",
  adjective: "Japanese",
  calledByCapital: "Tokyo",
};

export const sovietUnion: Government = {
  kind: "government",
  id: "government:soviet-union",
  name: "the Soviet Union",
  adjective: "Soviet",
  calledByCapital: null,
};

export const unitedStates: Government = {
  kind: "government",
  id: "government:united-states",
  name: "the United States",
  adjective: "American",
  calledByCapital: null,
};

export const losyukov: Person = {
  kind: "person",
  id: "person:losyukov",
  name: "Aleksandr Losyukov",
  given: "Aleksandr",
  family: "Losyukov",
  writtenForms: [
    { script: "Latin", text: "Alexander Losyukov", family: "Losyukov", given: "Alexander", source: losyukovBiography },
    {
      script: "Latin",
      text: "Alexander Prokhorovich Losyukov",
      family: "Losyukov",
      given: "Alexander",
      patronymic: "Prokhorovich",
      source: losyukovBiography,
    },
    {
      script: "Cyrillic",
      text: "Александр Прохорович Лосюков",
      family: "Лосюков",
      given: "Александр",
      patronymic: "Прохорович",
      source: losyukovBiography,
    },
    { script: "Japanese", text: "ロシュコフ", family: "ロシュコフ", given: null, source: ministryRecordOfKonoTalks },
  ],
};

export const kato: Person = {
  kind: "person",
  id: "person:kato",
  name: "Ryozo Kato",
  given: "Ryozo",
  family: "Kato",
  writtenForms: [
    {
      script: "Japanese",
      text: "加藤良三",
      family: "加藤",
      given: "良三",
      reading: "かとう りょうぞう",
      source: katoProfile,
    },
  ],
};

export const putin: Person = {
  kind: "person",
  id: "person:putin",
  name: "Vladimir Putin",
  given: "Vladimir",
  family: "Putin",
  writtenForms: [
    { script: "Cyrillic", text: "Владимир Путин", family: "Путин", given: "Владимир", source: politRuOnMori },
    { script: "Japanese", text: "プーチン", family: "プーチン", given: null, source: primeMinistersOfficeOnIrkutsk },
  ],
};

export const mori: Person = {
  kind: "person",
  id: "person:mori",
  name: "Yoshiro Mori",
  given: "Yoshiro",
  family: "Mori",
  writtenForms: [
    { script: "Latin", text: "Iosiro Mori", family: "Mori", given: "Iosiro", source: irkutskOnMori },
    { script: "Cyrillic", text: "Ёсиро Мори", family: "Мори", given: "Ёсиро", source: inosmiOnMori },
    { script: "Cyrillic", text: "Иосиро Мори", family: "Мори", given: "Иосиро", source: politRuOnMori },
    { script: "Japanese", text: "森喜朗", family: "森", given: "喜朗", source: ministryOnMori },
  ],
};

export const kono: Person = {
  kind: "person",
  id: "person:kono",
  name: "Yohei Kono",
  given: "Yohei",
  family: "Kono",
  writtenForms: [{ script: "Japanese", text: "河野洋平", family: "河野", given: "洋平", source: sankeiOnKono }],
};

export const ivanov: Person = {
  kind: "person",
  id: "person:ivanov",
  name: "Igor Ivanov",
  given: "Igor",
  family: "Ivanov",
  writtenForms: [
    {
      script: "Latin",
      text: "Igor Sergeyevich Ivanov",
      family: "Ivanov",
      given: "Igor",
      patronymic: "Sergeyevich",
      source: ministryOnKonoInMoscow,
    },
    { script: "Japanese", text: "イワノフ", family: "イワノフ", given: null, source: ministryRecordOfKonoTalks },
  ],
};

export const yeltsin: Person = {
  kind: "person",
  id: "person:yeltsin",
  name: "Boris Yeltsin",
  given: "Boris",
  family: "Yeltsin",
  writtenForms: [
    { script: "Cyrillic", text: "Борис Ельцин", family: "Ельцин", given: "Борис", source: lentaOnHashimoto },
    { script: "Japanese", text: "エリツィン", family: "エリツィン", given: null, source: toyoKeizaiOnHashimoto },
  ],
};

export const hashimoto: Person = {
  kind: "person",
  id: "person:hashimoto",
  name: "Ryutaro Hashimoto",
  given: "Ryutaro",
  family: "Hashimoto",
  writtenForms: [
    { script: "Cyrillic", text: "Рютаро Хасимото", family: "Хасимото", given: "Рютаро", source: lentaOnHashimoto },
    { script: "Japanese", text: "橋本龍太郎", family: "橋本", given: "龍太郎", source: toyoKeizaiOnHashimoto },
  ],
};

export const ivashov: Person = {
  kind: "person",
  id: "person:ivashov",
  name: "Leonid Ivashov",
  given: "Leonid",
  family: "Ivashov",
  writtenForms: [
    {
      script: "Cyrillic",
      text: "Леонид Григорьевич Ивашов",
      family: "Ивашов",
      given: "Леонид",
      patronymic: "Григорьевич",
      source: biographyOfIvashov,
    },
  ],
};

export const sergeev: Person = {
  kind: "person",
  id: "person:sergeev",
  name: "Igor Sergeev",
  given: "Igor",
  family: "Sergeev",
  writtenForms: [
    { script: "Latin", text: "Igor Sergeyev", family: "Sergeyev", given: "Igor", source: peoplesDailyOnSergeev },
    { script: "Cyrillic", text: "Игорь Сергеев", family: "Сергеев", given: "Игорь", source: riaOnSergeev },
  ],
};

export const russianForeignMinistry: Organisation = {
  kind: "organisation",
  id: "organisation:russian-foreign-ministry",
  name: "the Russian Foreign Ministry",
  form: "ministry",
  of: russia,
};

export const russianDefenceMinistry: Organisation = {
  kind: "organisation",
  id: "organisation:russian-defence-ministry",
  name: "the Russian Defence Ministry",
  form: "ministry",
  of: russia,
};

export const borderSubcommittee: Organisation = {
  kind: "organisation",
  id: "organisation:border-subcommittee",
  name: "the Russian–Japanese subcommittee on delimiting the border",
  form: "subcommittee",
  of: null,
};

export const economySubcommittee: Organisation = {
  kind: "organisation",
  id: "organisation:economy-subcommittee",
  name: "the Russian–Japanese subcommittee on joint economic development",
  form: "subcommittee",
  of: null,
};

export const japanTimes: Outlet = {
  kind: "outlet",
  id: "outlet:japan-times",
  name: "the Japan Times",
  form: "newspaper",
};

export const afp: Outlet = {
  kind: "outlet",
  id: "outlet:afp",
  name: "AFP",
  form: "news agency",
};

export const russianAgencies: Outlet = {
  kind: "outlet",
  id: "outlet:russian-agencies",
  name: "Russian agencies",
  form: "news agency",
};

export const twoSides: Group = {
  kind: "group",
  id: "group:two-sides",
  name: "the two sides",
  of: null,
};

export const russianDiplomats: Group = {
  kind: "group",
  id: "group:russian-diplomats",
  name: "Russian diplomats",
  of: russia,
};

export const russianNewspaperReport: Unnamed = {
  kind: "unnamed",
  id: "unnamed:russian-newspaper-report",
  name: "a Russian newspaper report",
};

export const unnamedAnnouncer: Unnamed = {
  kind: "unnamed",
  id: "unnamed:unnamed-announcer",
  name: "an announcer who is not named",
};

export const unnamedReports: Unnamed = {
  kind: "unnamed",
  id: "unnamed:unnamed-reports",
  name: "reports with no named author",
};

export const unnamedSchedule: Unnamed = {
  kind: "unnamed",
  id: "unnamed:unnamed-schedule",
  name: "a schedule with no named author",
};

export const unnamedPlanners: Unnamed = {
  kind: "unnamed",
  id: "unnamed:unnamed-planners",
  name: "makers of plans who are not named",
};

export const unnamedAccuser: Unnamed = {
  kind: "unnamed",
  id: "unnamed:unnamed-accuser",
  name: "whoever brought the charges",
};

export const reportOfTheTalks: Unnamed = {
  kind: "unnamed",
  id: "unnamed:report-of-the-talks",
  name: "a report of the two-day talks",
};

export const japaneseOfficer: Unnamed = {
  kind: "unnamed",
  id: "unnamed:japanese-officer",
  name: "a Japanese military officer",
};

export const navalAttache: Unnamed = {
  kind: "unnamed",
  id: "unnamed:naval-attache",
  name: "a Russian naval attaché",
};
