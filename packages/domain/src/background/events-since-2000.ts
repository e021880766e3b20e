import { ivanov, japan, kono, mori, putin, sergeev } from "../facts/actors.ts";
import { brunei, moscow, tokyo } from "../facts/places.ts";
import { ministryOnKonoInMoscow } from "../facts/sources.ts";
import type { HeldEvent } from "../model/fact.ts";
import { torashima } from "./actors.ts";
import {
  ministryOnBrunei,
  ministryOnIrkutsk,
  ministryOnTheSeptemberSummit,
  primeMinistersOfficeOnPutin,
} from "./official-pages.ts";
import { irkutsk } from "./places.ts";
import {
  associatedPressOnTheAttache,
  japanTimesOnTheArrest,
  japanTimesOnTheSpyCase,
  monitorOnMilitaryContacts,
  monitorOnSergeev,
  washingtonTimesOnTheAttache,
} from "./press-pages.ts";

export const threeDaysInTokyo: HeldEvent = {
  kind: "event",
  id: "event:three-days-in-tokyo",
  name: "Vladimir Putin's visit to Tokyo on 3–5 September 2000",
  called: "Vladimir Putin's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: primeMinistersOfficeOnPutin, quote: "平成12年9月3日から同月5日" }],
  when: {
    is: { precision: "days", from: "2000-09-03", until: "2000-09-05", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: primeMinistersOfficeOnPutin, quote: "平成12年9月3日から同月5日" }],
  },
  where: { is: tokyo, standing: { status: "stated" }, cites: [{ source: ministryOnTheSeptemberSummit }] },
  visitor: putin,
  between: { is: [putin, mori], standing: { status: "stated" }, cites: [{ source: ministryOnTheSeptemberSummit }] },
  meetFor: "summit talks",
};

export const hagisakiArrested: HeldEvent = {
  kind: "event",
  id: "event:hagisaki-arrested",
  name: "the arrest of Shigehiro Hagisaki, dated 7 or 8 September 2000",
  called: "the arrest of Shigehiro Hagisaki",
  form: "act",
  clause: "Shigehiro Hagisaki, a Japanese naval officer, was arrested",
  topics: ["military contacts"],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheArrest, quote: "arrested Lt. Cmdr. Shigehiro Hagisaki" }],
  when: {
    is: { precision: "within", from: "2000-09-07", until: "2000-09-08", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: japanTimesOnTheArrest, quote: "arrested Lt. Cmdr. Shigehiro Hagisaki" }],
  },
};

export const attacheDeparted: HeldEvent = {
  kind: "event",
  id: "event:attache-departed",
  name: "the Russian attaché's departure from Japan, dated 8 or 9 September 2000",
  called: "the Russian attaché's departure from Japan",
  form: "act",
  clause: "the Russian attaché in the spy case left Japan",
  topics: ["military contacts"],
  standing: { status: "stated" },
  cites: [{ source: associatedPressOnTheAttache, quote: "left the country Saturday" }],
  when: {
    is: { precision: "within", from: "2000-09-08", until: "2000-09-09", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: associatedPressOnTheAttache, quote: "left the country Saturday" },
      { source: washingtonTimesOnTheAttache, quote: "flew home to Moscow the next day" },
      { source: japanTimesOnTheSpyCase, quote: "Sept. 8 flight to Moscow" },
    ],
  },
};

export const exchangesPostponed: HeldEvent = {
  kind: "event",
  id: "event:exchanges-postponed",
  name: "Japan's postponing of two military exchanges with Russia on 14 September 2000",
  called: "Japan's postponing of two military exchanges with Russia",
  form: "act",
  clause: "Japan postponed two military exchanges with Russia",
  topics: ["military contacts"],
  standing: { status: "stated" },
  cites: [{ source: monitorOnMilitaryContacts, quote: "postponing two major events" }],
  when: {
    is: { precision: "day", on: "2000-09-14", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: monitorOnMilitaryContacts, quote: "postponing two major events" }],
  },
  by: {
    is: [japan],
    standing: { status: "stated" },
    cites: [{ source: monitorOnMilitaryContacts, quote: "postponing two major events" }],
  },
};

export const konoInMoscowInNovember: HeldEvent = {
  kind: "event",
  id: "event:kono-in-moscow-in-november",
  name: "Yohei Kono's visit to Moscow on 1–4 November 2000",
  called: "Yohei Kono's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: ministryOnKonoInMoscow, quote: "From 1 to 4 November 2000" }],
  when: {
    is: { precision: "days", from: "2000-11-01", until: "2000-11-04", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: ministryOnKonoInMoscow, quote: "From 1 to 4 November 2000" }],
  },
  where: {
    is: moscow,
    standing: { status: "stated" },
    cites: [{ source: ministryOnKonoInMoscow, quote: "From 1 to 4 November 2000" }],
  },
  visitor: kono,
  between: {
    is: [kono, ivanov],
    standing: { status: "stated" },
    cites: [
      { source: ministryOnKonoInMoscow, quote: "meetings with Minister of Foreign Affairs Igor Sergeyevich Ivanov" },
    ],
  },
  meetFor: "talks",
};

export const bruneiMeeting: HeldEvent = {
  kind: "event",
  id: "event:brunei-meeting",
  name: "the meeting of Yoshiro Mori and Vladimir Putin in Brunei on 15 November 2000",
  called: "the meeting of Yoshiro Mori and Vladimir Putin",
  form: "meeting",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: ministryOnBrunei, quote: "15 November 2000" }],
  when: {
    is: { precision: "day", on: "2000-11-15", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: ministryOnBrunei, quote: "15 November 2000" }],
  },
  where: {
    is: brunei,
    standing: { status: "stated" },
    cites: [{ source: ministryOnBrunei, quote: "15 November 2000" }],
  },
  between: {
    is: [mori, putin],
    standing: { status: "stated" },
    cites: [{ source: ministryOnBrunei, quote: "15 November 2000" }],
  },
};

export const sergeevAndTorashima: HeldEvent = {
  kind: "event",
  id: "event:sergeev-and-torashima",
  name: "the meeting of Igor Sergeev and Kazuo Torashima in Tokyo on 28 November 2000",
  called: "the meeting of Igor Sergeev and Kazuo Torashima",
  form: "meeting",
  topics: ["military contacts", "visits and summits"],
  standing: { status: "stated" },
  cites: [
    { source: monitorOnSergeev, quote: "talks on November 28 with Japanese Defense Agency head Kazuo Torashima" },
  ],
  when: {
    is: { precision: "day", on: "2000-11-28", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: monitorOnSergeev, quote: "talks on November 28 with Japanese Defense Agency head Kazuo Torashima" },
    ],
  },
  where: {
    is: tokyo,
    standing: { status: "stated" },
    cites: [
      { source: monitorOnSergeev, quote: "talks on November 28 with Japanese Defense Agency head Kazuo Torashima" },
    ],
  },
  between: {
    is: [sergeev, torashima],
    standing: { status: "stated" },
    cites: [
      { source: monitorOnSergeev, quote: "talks on November 28 with Japanese Defense Agency head Kazuo Torashima" },
    ],
  },
};

export const irkutskMeeting: HeldEvent = {
  kind: "event",
  id: "event:irkutsk-meeting",
  name: "the meeting of Yoshiro Mori and Vladimir Putin in Irkutsk on 25 March 2001",
  called: "the meeting of Yoshiro Mori and Vladimir Putin",
  form: "meeting",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "met with President Vladimir Putin on 25 March in Irkutsk" }],
  when: {
    is: { precision: "day", on: "2001-03-25", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: ministryOnIrkutsk, quote: "met with President Vladimir Putin on 25 March in Irkutsk" }],
  },
  where: {
    is: irkutsk,
    standing: { status: "stated" },
    cites: [{ source: ministryOnIrkutsk, quote: "met with President Vladimir Putin on 25 March in Irkutsk" }],
  },
  between: {
    is: [mori, putin],
    standing: { status: "stated" },
    cites: [{ source: ministryOnIrkutsk, quote: "met with President Vladimir Putin on 25 March in Irkutsk" }],
  },
};
