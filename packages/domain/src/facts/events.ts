import type { HeldEvent, PlannedEvent } from "../model/fact.ts";
import type { Planned, Stated } from "../model/standing.ts";
import {
  afp,
  hashimoto,
  ivanov,
  ivashov,
  japan,
  kato,
  kono,
  losyukov,
  mori,
  putin,
  russianAgencies,
  sergeev,
  sovietUnion,
  twoSides,
  unnamedAnnouncer,
  unnamedPlanners,
  unnamedReports,
  unnamedSchedule,
  yeltsin,
} from "./actors.ts";
import { brunei, landOfJapan, moscow, tokyo } from "./places.ts";
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
const notFinalised: Planned = {
  status: "planned",
  stage: "apparently not finalised",
  said: [{ by: unnamedPlanners, does: "plans" }],
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
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["h"] }],
  when: {
    is: { precision: "month", in: "2000-09", inferred: "year" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["h"] }],
  },
  where: { is: tokyo, standing: stated, cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["h"] }] },
  visitor: putin,
  between: {
    is: [putin, mori],
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["i"] }],
  },
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
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["a"] }],
  when: {
    is: { precision: "days", from: "2000-10-23", until: "2000-10-24", inferred: "year" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["a"] }],
  },
  where: { is: tokyo, standing: stated, cites: [{ source: monitor, paragraph: 5, sentence: 1, propositions: ["a"] }] },
  chairs: {
    is: [losyukov, kato],
    standing: stated,
    cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["b", "c"] }],
  },
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
  cites: [
    { source: monitor, paragraph: 6, sentence: 1, propositions: ["e"], credit: { outlet: afp, dated: "2000-10-25" } },
  ],
  when: {
    is: { precision: "within", from: "2000-10-23", until: "2000-10-25", inferred: "date" },
    standing: stated,
    cites: [
      { source: monitor, paragraph: 6, sentence: 1, propositions: ["e"], credit: { outlet: afp, dated: "2000-10-25" } },
    ],
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
  cites: [
    { source: monitor, paragraph: 6, sentence: 1, propositions: ["a"], credit: { outlet: afp, dated: "2000-10-25" } },
  ],
  due: {
    is: { precision: "days", from: "2000-11-01", until: "2000-11-03", inferred: "year" },
    standing: announced,
    cites: [
      { source: monitor, paragraph: 6, sentence: 1, propositions: ["a"], credit: { outlet: afp, dated: "2000-10-25" } },
    ],
  },
  where: {
    is: moscow,
    standing: announced,
    cites: [
      { source: monitor, paragraph: 6, sentence: 1, propositions: ["a"], credit: { outlet: afp, dated: "2000-10-25" } },
    ],
  },
  visitor: kono,
  between: {
    is: [kono, ivanov],
    standing: announced,
    cites: [
      { source: monitor, paragraph: 6, sentence: 1, propositions: ["b"], credit: { outlet: afp, dated: "2000-10-25" } },
    ],
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
  cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["d"] }],
  due: {
    is: { precision: "days", from: "2000-11-15", until: "2000-11-17", inferred: "year" },
    standing: scheduled,
    cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["d"] }],
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
  cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["a"] }],
  due: {
    is: { precision: "within", from: "2000-11-15", until: "2000-11-17", inferred: "date" },
    standing: apparentlyConfirmed,
    cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["c"] }],
  },
  where: {
    is: brunei,
    standing: apparentlyConfirmed,
    cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["c"] }],
  },
  between: {
    is: [putin, mori],
    standing: apparentlyConfirmed,
    cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["a"] }],
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
  cites: [{ source: monitor, paragraph: 6, sentence: 3, propositions: ["a"] }],
  due: {
    is: { precision: "by", until: "2000-12-31", inferred: "date" },
    standing: possible,
    cites: [{ source: monitor, paragraph: 6, sentence: 3, propositions: ["a"] }],
  },
  where: {
    is: moscow,
    standing: possible,
    cites: [{ source: monitor, paragraph: 6, sentence: 3, propositions: ["a"] }],
  },
  visitor: mori,
};

export const defenceTreatyDecision: HeldEvent = {
  kind: "event",
  id: "event:defence-treaty-decision",
  name: "Japan's decision, in or before the 1960s, on a bilateral defence treaty with the United States",
  called: "Japan's decision on a bilateral defence treaty with the United States",
  form: "act",
  clause: "Japan decided on a bilateral defence treaty with the United States",
  topics: ["declaration of 1956"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["c"] }],
  when: {
    is: { precision: "vague", words: "in or before the 1960s", notAfter: "1969-12-31", inferred: "date" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["c"] }],
  },
  by: { is: [japan], standing: stated, cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["c"] }] },
};

export const offerRenounced: HeldEvent = {
  kind: "event",
  id: "event:offer-renounced",
  name: "Moscow's renunciation, in the 1960s, of the 1956 offer",
  called: "Moscow's renunciation of the 1956 offer",
  form: "act",
  clause: "Moscow renounced the 1956 offer",
  topics: ["declaration of 1956"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["a"] }],
  when: {
    is: { precision: "decade", in: "1960s", inferred: "nothing" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["a"] }],
  },
  by: {
    is: [sovietUnion],
    standing: stated,
    cites: [{ source: monitor, paragraph: 4, sentence: 3, propositions: ["a"] }],
  },
};

export const deadlineSet: HeldEvent = {
  kind: "event",
  id: "event:deadline-set",
  name: "the setting of the end-of-2000 deadline, several years before October 2000",
  called: "the setting of the end-of-2000 deadline",
  form: "act",
  clause: "the end of 2000 was set as a deadline for the peace treaty talks",
  topics: ["deadline"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 3, sentence: 4, propositions: ["a"] }],
  when: {
    is: {
      precision: "vague",
      words: "several years before October 2000",
      notAfter: "1998-12-31",
      inferred: "date",
    },
    standing: stated,
    cites: [{ source: monitor, paragraph: 3, sentence: 4, propositions: ["a"] }],
  },
  by: {
    is: [yeltsin, hashimoto],
    standing: stated,
    cites: [{ source: monitor, paragraph: 3, sentence: 4, propositions: ["b"] }],
  },
};

export const officerArrested: HeldEvent = {
  kind: "event",
  id: "event:officer-arrested",
  name: "the arrest of a Japanese military officer, in a spy case of September 2000",
  called: "the arrest of a Japanese military officer",
  form: "act",
  clause: "a Japanese military officer was arrested",
  topics: ["military contacts"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["a"] }],
  when: {
    is: {
      precision: "vague",
      words: "in the spy case of September 2000",
      notAfter: "2000-10-25",
      inferred: "date",
    },
    standing: stated,
    cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["a"] }],
  },
};

export const meetingsCancelled: HeldEvent = {
  kind: "event",
  id: "event:meetings-cancelled",
  name: "the calling off, over a spy case in September 2000, of two high-level military meetings",
  called: "the calling off of two high-level military meetings",
  form: "act",
  clause: "two high-level meetings of Russian and Japanese military officials were called off",
  topics: ["military contacts"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["d"] }],
  when: {
    is: { precision: "within", from: "2000-09-01", until: "2000-10-25", inferred: "date" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["c"] }],
  },
  by: { is: [japan], standing: stated, cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["c"] }] },
};

export const ivashovInTokyo: HeldEvent = {
  kind: "event",
  id: "event:ivashov-in-tokyo",
  name: "Leonid Ivashov's trip to Tokyo on 16 October 2000",
  called: "Leonid Ivashov's trip",
  form: "trip",
  topics: ["military contacts", "visits and summits"],
  standing: stated,
  cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["a"] }],
  when: {
    is: { precision: "day", on: "2000-10-16", inferred: "year" },
    standing: stated,
    cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["a"] }],
  },
  where: {
    is: tokyo,
    standing: stated,
    cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["a"] }],
  },
  visitor: ivashov,
};

export const sergeevInJapan: PlannedEvent = {
  kind: "event",
  id: "event:sergeev-in-japan",
  name: "Igor Sergeev's visit to Japan, apparently not finalised, in November 2000",
  called: "Igor Sergeev's visit",
  form: "visit",
  topics: ["military contacts", "visits and summits"],
  standing: notFinalised,
  cites: [
    { source: monitor, paragraph: 7, sentence: 3, propositions: ["g"] },
    {
      source: monitor,
      paragraph: 7,
      sentence: 4,
      propositions: ["a"],
      credit: { outlet: russianAgencies, dated: "2000-10-16" },
    },
  ],
  due: {
    is: { precision: "month", in: "2000-11", inferred: "year" },
    standing: notFinalised,
    cites: [
      { source: monitor, paragraph: 7, sentence: 3, propositions: ["g"] },
      {
        source: monitor,
        paragraph: 7,
        sentence: 4,
        propositions: ["a"],
        credit: { outlet: russianAgencies, dated: "2000-10-16" },
      },
    ],
  },
  where: {
    is: landOfJapan,
    standing: notFinalised,
    cites: [
      { source: monitor, paragraph: 7, sentence: 3, propositions: ["g"] },
      {
        source: monitor,
        paragraph: 7,
        sentence: 4,
        propositions: ["a"],
        credit: { outlet: russianAgencies, dated: "2000-10-16" },
      },
    ],
  },
  visitor: sergeev,
};
