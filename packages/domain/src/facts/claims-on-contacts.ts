import type { Claim } from "../model/fact.ts";
import type { Charged, Inferred, Planned, Stated } from "../model/standing.ts";
import {
  ivashov,
  japan,
  japaneseOfficer,
  kono,
  navalAttache,
  russia,
  russianAgencies,
  sergeev,
  twoSides,
  unnamedAccuser,
} from "./actors.ts";
import {
  ivashovInTokyo,
  konoAnnouncement,
  konoInMoscow,
  meetingsCancelled,
  octoberTalks,
  officerArrested,
  putinAndMoriInBrunei,
  putinInTokyo,
  sergeevInJapan,
} from "./events.ts";
import { monitor } from "./sources.ts";

export const talksSoonToResume: Claim<Inferred> = {
  kind: "claim",
  id: "claim:talks-soon-to-resume",
  says: "The announcement of Kono's visit to Moscow suggested that the negotiations on the peace treaty and the islands would soon resume.",
  content: "the negotiations on the peace treaty and the islands would soon resume",
  about: [konoAnnouncement, octoberTalks],
  topics: ["talks", "visits and summits"],
  contrasts: [],
  alsoReadAs: ["planned", "attributed"],
  standing: { status: "inferred", hedge: "was suggested" },
  cites: [{ source: monitor, paragraph: 6, sentence: 1, propositions: ["f"] }],
};

export const meetingSoonAfterKono: Claim<Planned> = {
  kind: "claim",
  id: "claim:meeting-soon-after-kono",
  says: "It was apparently confirmed by the two sides that Putin and Mori would meet soon after Kono's visit to Moscow.",
  content: "Putin and Mori would meet soon after Kono's visit to Moscow",
  about: [putinAndMoriInBrunei, konoInMoscow, kono],
  topics: ["visits and summits"],
  contrasts: [{ words: "Kono's visit to Moscow", against: ["Ivanov's visit to Tokyo", "Kato's visit to Moscow"] }],
  standing: { status: "planned", stage: "apparently confirmed", said: [{ by: twoSides, does: "confirms" }] },
  cites: [{ source: monitor, paragraph: 6, sentence: 2, propositions: ["b"] }],
};

export const scandalPutAside: Claim<Inferred> = {
  kind: "claim",
  id: "claim:scandal-put-aside",
  says: "The seeming success of the October 2000 talks suggests that Russia and Japan have for the most part laid the spy case aside.",
  content: "Russia and Japan have for the most part laid the spy case aside",
  about: [octoberTalks, russia, japan, officerArrested],
  topics: ["military contacts", "talks"],
  contrasts: [{ words: "spy case", against: ["islands dispute"] }],
  standing: { status: "inferred", hedge: "seeming … suggests" },
  cites: [{ source: monitor, paragraph: 7, sentence: 1, propositions: ["b"] }],
};

export const scandalShookRelations: Claim<Stated> = {
  kind: "claim",
  id: "claim:scandal-shook-relations",
  says: "A spy case shook relations between Russia and Japan.",
  content: "a spy case shook relations between Russia and Japan",
  about: [russia, japan, officerArrested],
  topics: ["military contacts"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 1, propositions: ["c"] }],
};

export const scandalDaysAfterVisit: Claim<Stated> = {
  kind: "claim",
  id: "claim:scandal-days-after-visit",
  says: "It was only days after Putin's visit to Tokyo in September 2000 that the spy case shook relations.",
  content: "it was only days after Putin's visit to Tokyo in September 2000 that the spy case shook relations",
  about: [putinInTokyo, officerArrested],
  topics: ["military contacts"],
  contrasts: [{ words: "days after", against: ["days before", "weeks after"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 1, propositions: ["d"] }],
};

export const secretsCharge: Claim<Charged> = {
  kind: "claim",
  id: "claim:secrets-charge",
  says: "The Japanese military officer was arrested on charges of passing classified information to a Russian naval attaché.",
  content: "the Japanese military officer had passed classified information to a Russian naval attaché",
  about: [japaneseOfficer, navalAttache, officerArrested],
  topics: ["military contacts"],
  contrasts: [
    { words: "Japanese military officer", against: ["Japanese embassy official", "Japanese police official"] },
    { words: "naval", against: ["army"] },
  ],
  standing: { status: "charged", said: [{ by: unnamedAccuser, does: "charges" }] },
  cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["b"] }],
};

export const caseInvolvedArrest: Claim<Stated> = {
  kind: "claim",
  id: "claim:case-involved-arrest",
  says: "The arrest of a Japanese military officer was part of the spy case.",
  content: "the arrest of a Japanese military officer was part of the spy case",
  about: [officerArrested, japaneseOfficer],
  topics: ["military contacts"],
  contrasts: [{ words: "Japanese", against: ["Russian", "Chinese"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["a"] }],
};

export const scandalLedToCancelling: Claim<Stated> = {
  kind: "claim",
  id: "claim:scandal-led-to-cancelling",
  says: "Because of the spy case Tokyo called off two high-level meetings of military officials of the two countries.",
  content:
    "because of the spy case Tokyo called off two high-level meetings of military officials of the two countries",
  about: [meetingsCancelled, officerArrested, japan],
  topics: ["military contacts"],
  contrasts: [
    { words: "Tokyo", against: ["Moscow"] },
    { words: "two high-level meetings", against: ["three high-level meetings", "four high-level meetings"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 2, propositions: ["c"] }],
};

export const ivashovsErrand: Claim<Stated> = {
  kind: "claim",
  id: "claim:ivashovs-errand",
  says: "Leonid Ivashov's trip to Tokyo in October 2000 was for talks on a visit by Igor Sergeev to Japan that November.",
  content:
    "Leonid Ivashov's trip to Tokyo in October 2000 was for talks on a visit by Igor Sergeev to Japan that November",
  about: [ivashov, ivashovInTokyo, sergeev, sergeevInJapan],
  topics: ["military contacts", "visits and summits"],
  contrasts: [
    { words: "Igor Sergeev", against: ["Igor Ivanov", "Vladimir Putin", "Aleksandr Losyukov"] },
    { words: "that November", against: ["that December", "the next January", "the next March"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["b"] }],
};

export const ivashovsRank: Claim<Stated> = {
  kind: "claim",
  id: "claim:ivashovs-rank",
  says: "Leonid Ivashov held the rank of Colonel General in October 2000.",
  content: "Leonid Ivashov held the rank of Colonel General in October 2000",
  about: [ivashov],
  topics: ["military contacts", "offices"],
  contrasts: [{ words: "Colonel General", against: ["Major General", "Lieutenant General", "Vice Admiral"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["c"] }],
};

export const plansNotFinalised: Claim<Inferred> = {
  kind: "claim",
  id: "claim:plans-not-finalised",
  says: "The plans for Igor Sergeev's visit to Japan had apparently not been finalised.",
  content: "the plans for Igor Sergeev's visit to Japan had not been finalised",
  about: [sergeev, sergeevInJapan],
  topics: ["military contacts", "visits and summits"],
  contrasts: [{ words: "not been finalised", against: ["been settled in full"] }],
  alsoReadAs: ["planned", "reported", "attributed"],
  standing: { status: "inferred", hedge: "apparently" },
  cites: [
    {
      source: monitor,
      paragraph: 7,
      sentence: 4,
      propositions: ["a"],
      credit: { outlet: russianAgencies, dated: "2000-10-16" },
    },
  ],
};

export const preparationsGoOn: Claim<Stated> = {
  kind: "claim",
  id: "claim:preparations-go-on",
  says: "Preparations for Igor Sergeev's visit to Japan were going forward in October 2000.",
  content: "preparations for Igor Sergeev's visit to Japan were going forward in October 2000",
  about: [sergeev, sergeevInJapan],
  topics: ["military contacts", "visits and summits"],
  contrasts: [{ words: "going forward", against: ["still on hold"] }],
  alsoReadAs: ["planned", "reported", "attributed"],
  standing: { status: "stated" },
  cites: [
    {
      source: monitor,
      paragraph: 7,
      sentence: 4,
      propositions: ["b"],
      credit: { outlet: russianAgencies, dated: "2000-10-16" },
    },
  ],
};

export const exchangesHope: Claim<Inferred> = {
  kind: "claim",
  id: "claim:exchanges-hope",
  says: "That preparations for Sergeev's visit go forward suggests that Moscow and Tokyo hope to give momentum back to their programme of military exchanges, agreed earlier, as well.",
  content:
    "Moscow and Tokyo hope to give momentum back to their programme of military exchanges, agreed earlier, as well",
  about: [russia, japan, sergeevInJapan],
  topics: ["military contacts"],
  contrasts: [],
  standing: { status: "inferred", hedge: "suggests" },
  cites: [
    {
      source: monitor,
      paragraph: 7,
      sentence: 4,
      propositions: ["c"],
    },
  ],
};

export const exchangesAgreedEarlier: Claim<Stated> = {
  kind: "claim",
  id: "claim:exchanges-agreed-earlier",
  says: "Russia and Japan had agreed on a programme of military exchanges at an earlier time.",
  content: "Russia and Japan had agreed on a programme of military exchanges at an earlier time",
  about: [russia, japan],
  topics: ["military contacts"],
  contrasts: [{ words: "at an earlier time", against: ["in October 2000"] }],
  alsoReadAs: ["reported", "attributed"],
  standing: { status: "stated" },
  cites: [
    {
      source: monitor,
      paragraph: 7,
      sentence: 4,
      propositions: ["d"],
      credit: { outlet: russianAgencies, dated: "2000-10-16" },
    },
  ],
};
