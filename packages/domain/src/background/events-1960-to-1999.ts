import { hashimoto, sovietUnion, yeltsin } from "../facts/actors.ts";
import { landOfJapan, moscow } from "../facts/places.ts";
import type { HeldEvent } from "../model/fact.ts";
import { brezhnev, gorbachev, kaifu, obuchi, tanaka } from "./actors.ts";
import { compendiumOn1991, recordOfTalksIn1973 } from "./official-pages.ts";
import { kawana, krasnoyarsk } from "./places.ts";
import {
  asahiOnTanaka,
  haraOnTanaka,
  japanTimesOnIvanov,
  kyodoOnKawana,
  monitorAfterKrasnoyarsk,
  monitorOnKrasnoyarsk,
  monitorOnMoscowDeclaration,
  regnumOnSecurityTreaty,
  sasakawaOnTheMemorandum,
} from "./press-pages.ts";

export const conditionAdded: HeldEvent = {
  kind: "event",
  id: "event:condition-added",
  name: "the Soviet memorandum to Japan of 27 January 1960",
  called: "the Soviet memorandum to Japan that added a condition",
  form: "act",
  clause: "a Soviet memorandum to Japan added a condition to the handing over of Shikotan and the Habomai",
  topics: ["declaration of 1956", "islands"],
  standing: { status: "stated" },
  cites: [
    { source: sasakawaOnTheMemorandum, quote: "1960年1月27日" },
    { source: regnumOnSecurityTreaty, quote: "только при условии вывода всех иностранных войск" },
  ],
  when: {
    is: { precision: "day", on: "1960-01-27", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      { source: sasakawaOnTheMemorandum, quote: "1960年1月27日" },
      { source: regnumOnSecurityTreaty, quote: "только при условии вывода всех иностранных войск" },
    ],
  },
  by: {
    is: [sovietUnion],
    standing: { status: "stated" },
    cites: [
      { source: sasakawaOnTheMemorandum, quote: "1960年1月27日" },
      { source: regnumOnSecurityTreaty, quote: "только при условии вывода всех иностранных войск" },
    ],
  },
};

export const tanakaInMoscow: HeldEvent = {
  kind: "event",
  id: "event:tanaka-in-moscow",
  name: "Kakuei Tanaka's visit to Moscow on 7–10 October 1973",
  called: "Kakuei Tanaka's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: haraOnTanaka, quote: "from 7 to 10 October 1973" }],
  when: {
    is: { precision: "days", from: "1973-10-07", until: "1973-10-10", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: haraOnTanaka, quote: "from 7 to 10 October 1973" }],
  },
  where: {
    is: moscow,
    standing: { status: "stated" },
    cites: [{ source: haraOnTanaka, quote: "from 7 to 10 October 1973" }],
  },
  visitor: tanaka,
  between: {
    is: [tanaka, brezhnev],
    standing: { status: "stated" },
    cites: [
      { source: recordOfTalksIn1973, quote: "Brezhnev and Tanaka discuss Soviet-Japan relations" },
      { source: asahiOnTanaka },
    ],
  },
  meetFor: "talks",
};

export const gorbachevInJapan: HeldEvent = {
  kind: "event",
  id: "event:gorbachev-in-japan",
  name: "Mikhail Gorbachev's visit to Japan on 16–19 April 1991",
  called: "Mikhail Gorbachev's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: compendiumOn1991, quote: "from April 16 through April 19, 1991" }],
  when: {
    is: { precision: "days", from: "1991-04-16", until: "1991-04-19", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: compendiumOn1991, quote: "from April 16 through April 19, 1991" }],
  },
  where: {
    is: landOfJapan,
    standing: { status: "stated" },
    cites: [{ source: compendiumOn1991, quote: "from April 16 through April 19, 1991" }],
  },
  visitor: gorbachev,
  between: {
    is: [gorbachev, kaifu],
    standing: { status: "stated" },
    cites: [{ source: compendiumOn1991, quote: "discussions with Prime Minister Toshiki Kaifu" }],
  },
  meetFor: "talks",
};

export const krasnoyarskMeeting: HeldEvent = {
  kind: "event",
  id: "event:krasnoyarsk-meeting",
  name: "the meeting of Boris Yeltsin and Ryutaro Hashimoto in Krasnoyarsk on 1–2 November 1997",
  called: "the meeting of Boris Yeltsin and Ryutaro Hashimoto",
  form: "meeting",
  topics: ["visits and summits", "deadline"],
  standing: { status: "stated" },
  cites: [{ source: monitorOnKrasnoyarsk, quote: "the Siberian city of Krasnoyarsk" }],
  when: {
    is: { precision: "days", from: "1997-11-01", until: "1997-11-02", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: monitorAfterKrasnoyarsk, quote: "The November 1-2 meeting" }],
  },
  where: {
    is: krasnoyarsk,
    standing: { status: "stated" },
    cites: [{ source: monitorOnKrasnoyarsk, quote: "the Siberian city of Krasnoyarsk" }],
  },
  between: {
    is: [yeltsin, hashimoto],
    standing: { status: "stated" },
    cites: [{ source: monitorOnKrasnoyarsk, quote: "the Siberian city of Krasnoyarsk" }],
  },
};

export const kawanaMeeting: HeldEvent = {
  kind: "event",
  id: "event:kawana-meeting",
  name: "the meeting of Boris Yeltsin and Ryutaro Hashimoto in Kawana on 18–19 April 1998",
  called: "the meeting of Boris Yeltsin and Ryutaro Hashimoto",
  form: "meeting",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [{ source: kyodoOnKawana, quote: "the seaside resort of Kawana" }],
  when: {
    is: { precision: "days", from: "1998-04-18", until: "1998-04-19", inferred: "date" },
    standing: { status: "stated" },
    cites: [{ source: kyodoOnKawana, quote: "weekend talks" }],
  },
  where: {
    is: kawana,
    standing: { status: "stated" },
    cites: [{ source: kyodoOnKawana, quote: "the seaside resort of Kawana" }],
  },
  between: {
    is: [yeltsin, hashimoto],
    standing: { status: "stated" },
    cites: [{ source: kyodoOnKawana, quote: "the seaside resort of Kawana" }],
  },
};

export const obuchiInMoscow: HeldEvent = {
  kind: "event",
  id: "event:obuchi-in-moscow",
  name: "Keizo Obuchi's visit to Moscow in November 1998",
  called: "Keizo Obuchi's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: { status: "stated" },
  cites: [
    {
      source: monitorOnMoscowDeclaration,
      quote:
        "summit talks in Moscow between Russian President Boris Yeltsin and visiting Japanese Prime Minister Keizo Obuchi",
    },
  ],
  when: {
    is: { precision: "month", in: "1998-11", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [
      {
        source: monitorOnMoscowDeclaration,
        quote:
          "summit talks in Moscow between Russian President Boris Yeltsin and visiting Japanese Prime Minister Keizo Obuchi",
      },
    ],
  },
  where: {
    is: moscow,
    standing: { status: "stated" },
    cites: [
      {
        source: monitorOnMoscowDeclaration,
        quote:
          "summit talks in Moscow between Russian President Boris Yeltsin and visiting Japanese Prime Minister Keizo Obuchi",
      },
    ],
  },
  visitor: obuchi,
  between: {
    is: [obuchi, yeltsin],
    standing: { status: "stated" },
    cites: [
      {
        source: monitorOnMoscowDeclaration,
        quote:
          "summit talks in Moscow between Russian President Boris Yeltsin and visiting Japanese Prime Minister Keizo Obuchi",
      },
    ],
  },
  meetFor: "summit talks",
};

export const yeltsinSteppedDown: HeldEvent = {
  kind: "event",
  id: "event:yeltsin-stepped-down",
  name: "Boris Yeltsin's stepping down on 31 December 1999",
  called: "Boris Yeltsin's stepping down",
  form: "act",
  clause: "Boris Yeltsin stepped down as President of Russia",
  topics: ["offices"],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnIvanov, quote: "resigned on New Year's Eve" }],
  when: {
    is: { precision: "day", on: "1999-12-31", inferred: "nothing" },
    standing: { status: "stated" },
    cites: [{ source: japanTimesOnIvanov, quote: "resigned on New Year's Eve" }],
  },
  by: {
    is: [yeltsin],
    standing: { status: "stated" },
    cites: [{ source: japanTimesOnIvanov, quote: "resigned on New Year's Eve" }],
  },
};
