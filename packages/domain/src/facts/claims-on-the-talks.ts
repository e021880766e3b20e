import type { Claim } from "../model/fact.ts";
import type { Attributed, Denied, Inferred, Judged, Stated } from "../model/standing.ts";
import {
  borderSubcommittee,
  economySubcommittee,
  japan,
  kato,
  losyukov,
  reportOfTheTalks,
  russia,
  russianForeignMinistry,
  twoSides,
} from "./actors.ts";
import { deadlineSet, octoberTalks, putinInTokyo } from "./events.ts";
import { declarationOf1956, peaceTreaty } from "./instruments.ts";
import { disputedIslands } from "./places.ts";
import { monitor } from "./sources.ts";

export const talksResumed: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-resumed",
  says: "Russia and Japan took up their peace treaty negotiations again in the week of 23 October 2000.",
  content: "Russia and Japan took up their peace treaty negotiations again in the week of 23 October 2000",
  about: [octoberTalks, peaceTreaty],
  topics: ["talks"],
  contrasts: [{ words: "23 October 2000", against: ["9 October 2000", "16 October 2000", "30 October 2000"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1, propositions: ["a"] }],
};

export const longDeadlock: Claim<Judged> = {
  kind: "claim",
  id: "claim:long-deadlock",
  says: "In the writer's judgement, the peace treaty negotiations of Russia and Japan had long been stuck before they resumed in October 2000.",
  content: "the peace treaty negotiations of Russia and Japan had long been stuck before they resumed in October 2000",
  about: [octoberTalks, peaceTreaty],
  topics: ["talks"],
  contrasts: [],
  alsoReadAs: ["stated"],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1, propositions: ["b"] }],
};

export const smallSteps: Claim<Inferred> = {
  kind: "claim",
  id: "claim:small-steps",
  says: "The October 2000 talks appeared to bring some small steps by Moscow towards Tokyo's wishes.",
  content: "the October 2000 talks brought some small steps by Moscow towards Tokyo's wishes",
  about: [octoberTalks, russia],
  topics: ["talks", "positions"],
  contrasts: [{ words: "small", against: ["sweeping"] }],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1, propositions: ["c"] }],
};

export const stepsUnexpected: Claim<Inferred> = {
  kind: "claim",
  id: "claim:steps-unexpected",
  says: "The October 2000 talks appeared to bring steps by Moscow that were unexpected.",
  content: "the October 2000 talks brought steps by Moscow that were unexpected",
  about: [octoberTalks, russia],
  topics: ["talks", "positions"],
  contrasts: [],
  alsoReadAs: ["stated", "judged"],
  standing: { status: "inferred", hedge: "appeared" },
  cites: [{ source: monitor, paragraph: 1, sentence: 1, propositions: ["d"] }],
};

export const katoAsCounterpart: Claim<Stated> = {
  kind: "claim",
  id: "claim:kato-as-counterpart",
  says: "Ryozo Kato was Aleksandr Losyukov's Japanese counterpart in October 2000.",
  content: "Ryozo Kato was Aleksandr Losyukov's Japanese counterpart in October 2000",
  about: [kato, losyukov],
  topics: ["offices"],
  contrasts: [
    { words: "Ryozo Kato", against: ["Yohei Kono", "Yoshiro Mori"] },
    { words: "Aleksandr Losyukov", against: ["Igor Ivanov", "Leonid Ivashov", "Igor Sergeev"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["e"] }],
};

export const firstSinceSummit: Claim<Stated> = {
  kind: "claim",
  id: "claim:first-since-summit",
  says: "The October 2000 talks were the two countries' first negotiations on the peace treaty issues since Putin's visit to Tokyo in September 2000.",
  content:
    "the October 2000 talks were the two countries' first negotiations on the peace treaty issues since Putin's visit to Tokyo in September 2000",
  about: [octoberTalks, putinInTokyo],
  topics: ["talks"],
  contrasts: [{ words: "September 2000", against: ["April 2000", "July 2000", "August 2000"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["f"] }],
};

export const treatyWouldEndWar: Claim<Stated> = {
  kind: "claim",
  id: "claim:treaty-would-end-war",
  says: "A peace treaty between Japan and Russia would formally bring the Second World War to an end.",
  content: "a peace treaty between Japan and Russia would formally bring the Second World War to an end",
  about: [peaceTreaty],
  topics: ["talks"],
  contrasts: [{ words: "Second World War", against: ["Cold War", "Russo-Japanese War"] }],
  alsoReadAs: ["attributed", "reported", "planned"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 3, propositions: ["c"] }],
};

export const littleMadePublic: Claim<Stated> = {
  kind: "claim",
  id: "claim:little-made-public",
  says: "About the talks of 23–24 October 2000 little information was made public.",
  content: "about the talks of 23–24 October 2000 little information was made public",
  about: [octoberTalks],
  topics: ["talks"],
  contrasts: [
    { words: "23–24 October 2000", against: ["11–12 October 2000", "19–20 October 2000", "26–27 October 2000"] },
  ],
  alsoReadAs: ["judged"],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 1, propositions: ["a"] }],
};

export const borderSubcommitteeMet: Claim<Stated> = {
  kind: "claim",
  id: "claim:border-subcommittee-met",
  says: "Among the meetings at the talks of 23–24 October 2000 were those of the Russian–Japanese subcommittee on delimiting the border.",
  content:
    "among the meetings at the talks of 23–24 October 2000 were those of the Russian–Japanese subcommittee on delimiting the border",
  about: [octoberTalks, borderSubcommittee],
  topics: ["talks"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 1, propositions: ["b"] }],
};

export const economySubcommitteeMet: Claim<Stated> = {
  kind: "claim",
  id: "claim:economy-subcommittee-met",
  says: "Among the meetings at the talks of 23–24 October 2000 were those of the Russian–Japanese subcommittee on joint economic development of the islands that the article calls South Kuril.",
  content:
    "among the meetings at the talks of 23–24 October 2000 were those of the Russian–Japanese subcommittee on joint economic development of the islands that the article calls South Kuril",
  about: [octoberTalks, economySubcommittee, disputedIslands],
  topics: ["talks", "islands"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 2, sentence: 1, propositions: ["c"] }],
};

export const noConcessions: Claim<Denied> = {
  kind: "claim",
  id: "claim:no-concessions",
  says: "Aleksandr Losyukov stated that Moscow had made no concessions.",
  content: "Moscow had made concessions",
  about: [losyukov, russia, octoberTalks],
  topics: ["talks", "positions"],
  contrasts: [],
  alsoReadAs: ["attributed"],
  standing: { status: "denied", said: [{ by: losyukov, does: "denies" }] },
  cites: [{ source: monitor, paragraph: 2, sentence: 2, propositions: ["a"] }],
};

export const noNewProposals: Claim<Attributed> = {
  kind: "claim",
  id: "claim:no-new-proposals",
  says: "Aleksandr Losyukov said that “no new proposals were advanced” during the meetings of October 2000.",
  content: "“no new proposals were advanced” during the meetings of October 2000",
  about: [losyukov, octoberTalks],
  topics: ["talks"],
  contrasts: [],
  alsoReadAs: ["denied"],
  standing: { status: "attributed", said: [{ by: losyukov, does: "says" }], speakerGiven: "in the sentence" },
  cites: [{ source: monitor, paragraph: 2, sentence: 2, propositions: ["b"], quote: "no new proposals were advanced" }],
};

export const moveTowardsTokyo: Claim<Inferred> = {
  kind: "claim",
  id: "claim:move-towards-tokyo",
  says: "The Russian Foreign Ministry's apparent willingness to tie the treaty talks to the islands dispute did, to the writer, suggest that Moscow had moved towards Tokyo.",
  content: "Moscow had moved towards Tokyo",
  about: [russianForeignMinistry, russia, japan],
  topics: ["talks", "positions"],
  contrasts: [],
  standing: { status: "inferred", hedge: "apparent … suggest" },
  cites: [{ source: monitor, paragraph: 2, sentence: 3, propositions: ["b"] }],
};

export const reportOnSpeeding: Claim<Attributed> = {
  kind: "claim",
  id: "claim:report-on-speeding",
  says: "A report of the two-day talks made mention of possibly “speeding up the work on a mutually acceptable solution to the issue and signing a peace treaty”.",
  content:
    "“speeding up the work on a mutually acceptable solution to the issue and signing a peace treaty” was a possibility",
  about: [reportOfTheTalks, peaceTreaty, octoberTalks],
  topics: ["talks", "deadline"],
  contrasts: [],
  alsoReadAs: ["reported", "planned"],
  standing: { status: "attributed", said: [{ by: reportOfTheTalks, does: "says" }], speakerGiven: "in the sentence" },
  cites: [
    {
      source: monitor,
      paragraph: 3,
      sentence: 1,
      propositions: ["a"],
      quote: "speeding up the work on a mutually acceptable solution to the issue and signing a peace treaty",
    },
  ],
};

export const talksLastedTwoDays: Claim<Stated> = {
  kind: "claim",
  id: "claim:talks-lasted-two-days",
  says: "The October 2000 talks between Russia and Japan lasted two days.",
  content: "the October 2000 talks between Russia and Japan lasted two days",
  about: [octoberTalks],
  topics: ["talks"],
  contrasts: [{ words: "two days", against: ["one day", "three days", "four days"] }],
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 3, sentence: 1, propositions: ["b"] }],
};

export const hardlyACommitment: Claim<Judged> = {
  kind: "claim",
  id: "claim:hardly-a-commitment",
  says: "In the writer's judgement, the wording of a report of the October 2000 talks hardly amounts to a commitment by Moscow to hasten the peace treaty talks.",
  content:
    "the wording of a report of the October 2000 talks hardly amounts to a commitment by Moscow to hasten the peace treaty talks",
  about: [reportOfTheTalks, russia, peaceTreaty],
  topics: ["deadline", "positions"],
  contrasts: [{ words: "hardly", against: ["nearly"] }],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 3, sentence: 2, propositions: ["a"] }],
};

export const retreatOnDeadlines: Claim<Inferred> = {
  kind: "claim",
  id: "claim:retreat-on-deadlines",
  says: "The wording of a report of the October 2000 talks does seem to be a step back from Russia's earlier position, which played down deadlines.",
  content:
    "the wording of a report of the October 2000 talks is a step back from Russia's earlier position, which played down deadlines",
  about: [reportOfTheTalks, russia],
  topics: ["deadline", "positions"],
  contrasts: [
    { words: "a step back from", against: ["a hardening of"] },
    { words: "played down", against: ["relied on"] },
  ],
  standing: { status: "inferred", hedge: "seem" },
  cites: [{ source: monitor, paragraph: 3, sentence: 2, propositions: ["b"] }],
};

export const deadlineUnlikely: Claim<Judged> = {
  kind: "claim",
  id: "claim:deadline-unlikely",
  says: "In the writer's judgement, there was still little reason in October 2000 to think that the end-of-2000 deadline for the peace treaty talks could be met.",
  content:
    "there was still little reason in October 2000 to think that the end-of-2000 deadline for the peace treaty talks could be met",
  about: [deadlineSet, peaceTreaty],
  topics: ["deadline"],
  contrasts: [],
  standing: { status: "judged" },
  cites: [{ source: monitor, paragraph: 4, sentence: 1, propositions: ["a"] }],
};

export const momentum: Claim<Inferred> = {
  kind: "claim",
  id: "claim:momentum",
  says: "That the October 2000 talks came back to the 1956 declaration is, to the writer, one more hint that Russia and Japan may at least be giving their negotiations some momentum back.",
  content: "Russia and Japan were giving their negotiations some momentum back",
  about: [octoberTalks, twoSides, declarationOf1956],
  topics: ["talks"],
  contrasts: [],
  standing: { status: "inferred", hedge: "hint … may at least" },
  cites: [{ source: monitor, paragraph: 4, sentence: 1, propositions: ["c"] }],
};

export const talksSeemedASuccess: Claim<Inferred> = {
  kind: "claim",
  id: "claim:talks-seemed-a-success",
  says: "The October 2000 talks were a seeming success.",
  content: "the October 2000 talks were a success",
  about: [octoberTalks],
  topics: ["talks"],
  contrasts: [{ words: "success", against: ["impasse"] }],
  alsoReadAs: ["judged"],
  standing: { status: "inferred", hedge: "seeming" },
  cites: [{ source: monitor, paragraph: 7, sentence: 1, propositions: ["a"] }],
};
