import { hashimoto, japan, japanTimes, kato, losyukov, mori, putin, yeltsin } from "../facts/actors.ts";
import { declarationOf1956, peaceTreaty } from "../facts/instruments.ts";
import { disputedIslands } from "../facts/places.ts";
import { politRuOnMori } from "../facts/sources.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { japaneseForeignMinistry, monitorBulletin } from "./actors.ts";
import { irkutskStatement, tokyoDeclaration } from "./documents.ts";
import { krasnoyarskMeeting } from "./events-1960-to-1999.ts";
import { bruneiMeeting } from "./events-since-2000.ts";
import {
  kremlinOnIrkutsk,
  ministryOnBrunei,
  ministryOnIrkutsk,
  ministryOnTheSeptemberSummit,
} from "./official-pages.ts";
import { irkutsk } from "./places.ts";
import { japanTimesOnIrkutsk, monitorOnTheDeadline, peoplesDailyOnKrasnoyarsk } from "./press-pages.ts";

export const lengthInBrunei: Claim<Stated> = {
  kind: "claim",
  id: "claim:length-in-brunei",
  says: "In Brunei Yoshiro Mori and Vladimir Putin talked for 55 minutes.",
  content: "in Brunei Yoshiro Mori and Vladimir Putin talked for 55 minutes",
  about: [bruneiMeeting],
  topics: ["visits and summits"],
  contrasts: [{ words: "55 minutes", against: ["15 minutes", "25 minutes", "95 minutes"] }],
  standing: { status: "stated" },
  cites: [{ source: ministryOnBrunei, quote: "for 55 minutes" }],
};

export const irkutskOnCondition: Claim<Stated> = {
  kind: "claim",
  id: "claim:irkutsk-on-condition",
  says: "Yoshiro Mori and Vladimir Putin agreed in Brunei that, if there was progress towards a peace treaty, Mori would visit Irkutsk within the year.",
  content:
    "Yoshiro Mori and Vladimir Putin agreed in Brunei that, if there was progress towards a peace treaty, Mori would visit Irkutsk within the year",
  about: [bruneiMeeting, irkutsk],
  topics: ["visits and summits"],
  contrasts: [{ words: "Irkutsk", against: ["Krasnoyarsk", "Vladivostok", "Khabarovsk"] }],
  standing: { status: "stated" },
  cites: [{ source: ministryOnBrunei, quote: "Prime Minister Mori will visit Irkutsk within the year" }],
};

export const presentInBrunei: Claim<Stated> = {
  kind: "claim",
  id: "claim:present-in-brunei",
  says: "Both Ryozo Kato and Aleksandr Losyukov were present when Mori and Putin met in Brunei.",
  content: "both Ryozo Kato and Aleksandr Losyukov were present when Mori and Putin met in Brunei",
  about: [bruneiMeeting, kato, losyukov],
  topics: ["visits and summits"],
  contrasts: [{ words: "present", against: ["absent", "elsewhere"] }],
  standing: { status: "stated" },
  cites: [{ source: ministryOnBrunei }],
};

export const noTreatyThisYear: Claim<Attributed> = {
  kind: "claim",
  id: "claim:no-treaty-this-year",
  says: "Aleksandr Losyukov was reported on 15 November 2000 as saying that no peace treaty could be concluded before the end of the year.",
  content: "no peace treaty could be concluded before the end of 2000",
  about: [losyukov, peaceTreaty],
  topics: ["deadline"],
  contrasts: [
    { words: "no peace treaty could be", against: ["a peace treaty would surely be", "a peace treaty could well be"] },
  ],
  standing: { status: "attributed", said: [{ by: losyukov, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: politRuOnMori, quote: "до конца года заключить его никак не удастся" }],
};

export const targetOf1999: Claim<Attributed> = {
  kind: "claim",
  id: "claim:target-of-1999",
  says: "As the Monitor tells it in a later issue (6/236), in 1997 the two leaders committed their countries to a peace treaty by the end of 1999.",
  content: "in 1997 the two leaders committed their countries to a peace treaty by the end of 1999",
  about: [yeltsin, hashimoto, peaceTreaty],
  topics: ["deadline"],
  contrasts: [{ words: "1999", against: ["1998", "2001", "2005"] }],
  standing: { status: "attributed", said: [{ by: monitorBulletin, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitorOnTheDeadline, quote: "by the end of 1999" }],
};

export const yearOf1997InTwoSources: Claim<Stated> = {
  kind: "claim",
  id: "claim:year-of-1997-in-two-sources",
  says: "Of what the leaders agreed in 1997, the Japanese Foreign Ministry has a treaty by 2000, the Monitor (6/236) one by the end of 1999.",
  content:
    "of what the leaders agreed in 1997, the Japanese Foreign Ministry has a treaty by 2000, the Monitor one by the end of 1999",
  about: [krasnoyarskMeeting, japaneseForeignMinistry, monitorBulletin],
  topics: ["deadline"],
  contrasts: [
    { words: "2000", against: ["1998", "2001", "2002"] },
    { words: "the end of 1999", against: ["the end of 1998", "the end of 2001", "the end of 2002"] },
  ],
  standing: { status: "stated" },
  cites: [
    { source: ministryOnTheSeptemberSummit, quote: "utmost effort" },
    { source: monitorOnTheDeadline, quote: "by the end of 1999" },
  ],
};

export const targetRecast: Claim<Attributed> = {
  kind: "claim",
  id: "claim:target-recast",
  says: "As the Monitor tells it in a later issue (6/236), once the end of 1999 had passed, Japan recast the deadline as the end of 2000.",
  content: "once the end of 1999 had passed, Japan recast the deadline as the end of 2000",
  about: [japan, peaceTreaty],
  topics: ["deadline"],
  contrasts: [{ words: "the end of 2000", against: ["the end of 2001", "the end of 2002", "the end of 2005"] }],
  standing: { status: "attributed", said: [{ by: monitorBulletin, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitorOnTheDeadline, quote: "Japan recast the deadline" }],
};

export const deadlineMissed: Claim<Attributed> = {
  kind: "claim",
  id: "claim:deadline-missed",
  says: "As the Monitor tells it in a later issue (6/236), it was formal in December 2000, after being clear for months, that Russia and Japan would have no peace treaty by the end of the year.",
  content:
    "it was formal in December 2000, after being clear for months, that Russia and Japan would have no peace treaty by the end of the year",
  about: [peaceTreaty],
  topics: ["deadline"],
  contrasts: [
    { words: "no peace treaty", against: ["a signed peace treaty", "a finished peace treaty"] },
    { words: "clear", against: ["doubtful", "in dispute"] },
  ],
  alsoReadAs: ["judged"],
  standing: { status: "attributed", said: [{ by: monitorBulletin, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitorOnTheDeadline }],
};

export const wishNotObligation: Claim<Attributed> = {
  kind: "claim",
  id: "claim:wish-not-obligation",
  says: "Aleksandr Losyukov said on 13 January 2001 that what the Krasnoyarsk agreement says of a treaty by 2000 is “a wish rather than an obligation”.",
  content: "what the Krasnoyarsk agreement says of a treaty by 2000 is “a wish rather than an obligation”",
  about: [losyukov, krasnoyarskMeeting],
  topics: ["deadline"],
  contrasts: [],
  standing: { status: "attributed", said: [{ by: losyukov, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: peoplesDailyOnKrasnoyarsk, quote: "a wish rather than an obligation" }],
};

export const fundamentalDocument: Claim<Stated> = {
  kind: "claim",
  id: "claim:fundamental-document",
  says: "In the Japanese ministry's English, the Irkutsk Statement confirms the 1956 declaration as a “fundamental legal document”.",
  content:
    "in the Japanese ministry's English, the Irkutsk Statement confirms the 1956 declaration as a “fundamental legal document”",
  about: [irkutskStatement, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [{ words: "confirms", against: ["rejects", "abandons"] }],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "fundamental legal document" }],
};

export const startingPoint: Claim<Stated> = {
  kind: "claim",
  id: "claim:starting-point",
  says: "In the Japanese ministry's English of the Irkutsk Statement, what established the starting point of the peace treaty negotiations is the 1956 declaration.",
  content:
    "in the Japanese ministry's English of the Irkutsk Statement, what established the starting point of the peace treaty negotiations is the 1956 declaration",
  about: [irkutskStatement, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [
    { words: "1956 declaration", against: ["Treaty of Shimoda", "San Francisco Peace Treaty", "communiqué of 1973"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "the starting point in the peace treaty negotiations" }],
};

export const fourIslandsInIrkutsk: Claim<Stated> = {
  kind: "claim",
  id: "claim:four-islands-in-irkutsk",
  says: "The Irkutsk Statement ties a peace treaty to a solution for all four islands, on the basis of the Tokyo Declaration.",
  content:
    "the Irkutsk Statement ties a peace treaty to a solution for all four islands, on the basis of the Tokyo Declaration",
  about: [irkutskStatement, tokyoDeclaration, disputedIslands],
  topics: ["islands"],
  contrasts: [
    { words: "all four", against: ["only two", "only three"] },
    { words: "Tokyo Declaration", against: ["Yalta agreement", "Treaty of Portsmouth", "Treaty of Shimoda"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "the four islands (Etorofu, Kunashiri, Shikotan and Habomai)" }],
};

export const whoAdoptedTheIrkutskStatement: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-adopted-the-irkutsk-statement",
  says: "It was Yoshiro Mori and Vladimir Putin who adopted the Irkutsk Statement of March 2001.",
  content: "it was Yoshiro Mori and Vladimir Putin who adopted the Irkutsk Statement of March 2001",
  about: [irkutskStatement, mori, putin],
  topics: ["visits and summits"],
  contrasts: [
    { words: "Yoshiro Mori", against: ["Keizo Obuchi", "Yohei Kono", "Ryutaro Hashimoto"] },
    { words: "Vladimir Putin", against: ["Boris Yeltsin", "Igor Ivanov", "Aleksandr Losyukov"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk }, { source: kremlinOnIrkutsk }],
};

export const firstInWriting: Claim<Attributed> = {
  kind: "claim",
  id: "claim:first-in-writing",
  says: "As the Japan Times tells it, the Irkutsk Statement confirmed the validity of the 1956 declaration for the first time in writing.",
  content: "the Irkutsk Statement confirmed the validity of the 1956 declaration for the first time in writing",
  about: [irkutskStatement, declarationOf1956],
  topics: ["declaration of 1956"],
  contrasts: [
    { words: "for the first time", against: ["for the second time", "for the third time", "for the fourth time"] },
  ],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: japanTimesOnIrkutsk, quote: "first time in writing" }],
};
