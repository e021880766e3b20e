import type { HeldEvent, PlannedEvent } from "../model/fact.ts";
import type { Planned, Stated } from "../model/standing.ts";
import {
  afp,
  ivanov,
  kato,
  kono,
  losyukov,
  mori,
  putin,
  twoSides,
  unnamedAnnouncer,
  unnamedReports,
  unnamedSchedule,
} from "./actors.ts";
import { brunei, moscow, tokyo } from "./places.ts";
import { monitor } from "./sources.ts";

const stated: Stated = { status: "stated" };
const announced: Planned = {
  status: "planned",
  stage: "announced",
  said: [{ by: unnamedAnnouncer, does: "announces" }],
};
const scheduled: Planned = {
  status: "planned",
  stage: "scheduled",
  said: [{ by: unnamedSchedule, does: "schedules" }],
};
const apparentlyConfirmed: Planned = {
  status: "planned",
  stage: "apparently confirmed",
  said: [{ by: twoSides, does: "confirms" }],
};
const possible: Planned = { status: "planned", stage: "possible", said: [{ by: unnamedReports, does: "says" }] };

export const putinInTokyo: HeldEvent = {
  kind: "event",
  id: "event:putin-in-tokyo",
  name: "Vladimir Putin's visit to Tokyo in September 2000",
  called: "Vladimir Putin's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
  when: {
    is: { precision: "month", in: "2000-09", inferred: "year" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
  },
  where: { is: tokyo, standing: stated, cites: [{ source: monitor, paragraph: 1, sentence: 2 }] },
  visitor: putin,
  between: { is: [putin, mori], standing: stated, cites: [{ source: monitor, paragraph: 1, sentence: 2 }] },
  meetFor: "summit talks",
};

export const octoberTalks: HeldEvent = {
  kind: "event",
  id: "event:october-talks",
  name: "the Russian–Japanese peace treaty talks of 23–24 October 2000",
  called: "the Russian–Japanese peace treaty talks",
  form: "talks",
  topics: ["talks"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
  when: {
    is: { precision: "days", from: "2000-10-23", until: "2000-10-24", inferred: "year" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
  },
  where: { is: tokyo, standing: stated, cites: [{ source: monitor, paragraph: 5, sentence: 1 }] },
  chairs: { is: [losyukov, kato], standing: stated, cites: [{ source: monitor, paragraph: 1, sentence: 2 }] },
};

export const konoAnnouncement: HeldEvent = {
  kind: "event",
  id: "event:kono-announcement",
  name: "the announcement, in the week of the October 2000 talks, of Yohei Kono's visit to Moscow",
  called: "the announcement of Yohei Kono's visit",
  form: "act",
  clause: "Yohei Kono's visit to Moscow was announced",
  topics: ["visits and summits"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  when: {
    is: { precision: "within", from: "2000-10-23", until: "2000-10-25", inferred: "date" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  },
};

export const konoInMoscow: PlannedEvent = {
  kind: "event",
  id: "event:kono-in-moscow",
  name: "Yohei Kono's announced visit to Moscow on 1–3 November 2000",
  called: "Yohei Kono's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: announced,
  cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  due: {
    is: { precision: "days", from: "2000-11-01", until: "2000-11-03", inferred: "year" },
    standing: announced,
    cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  },
  where: {
    is: moscow,
    standing: announced,
    cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  },
  visitor: kono,
  between: {
    is: [kono, ivanov],
    standing: announced,
    cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
  },
  meetFor: "talks",
};

export const apecForum: PlannedEvent = {
  kind: "event",
  id: "event:apec-forum",
  name: "the APEC forum scheduled for 15–17 November 2000",
  called: "the APEC forum",
  form: "forum",
  topics: ["visits and summits"],
  standing: scheduled,
  cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
  due: {
    is: { precision: "days", from: "2000-11-15", until: "2000-11-17", inferred: "year" },
    standing: scheduled,
    cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
  },
};

export const putinAndMoriInBrunei: PlannedEvent = {
  kind: "event",
  id: "event:putin-and-mori-in-brunei",
  name: "the meeting of Vladimir Putin and Yoshiro Mori that was apparently confirmed for November 2000",
  called: "a meeting of Vladimir Putin and Yoshiro Mori",
  form: "meeting",
  topics: ["visits and summits"],
  standing: apparentlyConfirmed,
  cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
  due: {
    is: { precision: "within", from: "2000-11-15", until: "2000-11-17", inferred: "date" },
    standing: apparentlyConfirmed,
    cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
  },
  where: { is: brunei, standing: apparentlyConfirmed, cites: [{ source: monitor, paragraph: 6, sentence: 2 }] },
  between: {
    is: [putin, mori],
    standing: apparentlyConfirmed,
    cites: [{ source: monitor, paragraph: 6, sentence: 2 }],
  },
  during: apecForum,
};

export const moriInMoscow: PlannedEvent = {
  kind: "event",
  id: "event:mori-in-moscow",
  name: "Yoshiro Mori's possible visit to Moscow before the end of 2000",
  called: "Yoshiro Mori's visit",
  form: "visit",
  topics: ["visits and summits"],
  standing: possible,
  cites: [{ source: monitor, paragraph: 6, sentence: 3 }],
  due: {
    is: { precision: "by", until: "2000-12-31", inferred: "date" },
    standing: possible,
    cites: [{ source: monitor, paragraph: 6, sentence: 3 }],
  },
  where: { is: moscow, standing: possible, cites: [{ source: monitor, paragraph: 6, sentence: 3 }] },
  visitor: mori,
};
