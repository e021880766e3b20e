import {
  hashimoto,
  japan,
  kato,
  kono,
  losyukov,
  mori,
  putin,
  russia,
  sergeev,
  sovietUnion,
  yeltsin,
} from "../facts/actors.ts";
import { defenceMinisterOfRussia, presidentOfRussia, primeMinisterOfJapan } from "../facts/offices.ts";
import { katoProfile, losyukovBiography } from "../facts/sources.ts";
import type { Office, Tenure } from "../model/fact.ts";
import { gorbachev, gromyko, hatoyama, hosokawa, ichiroKono, kaifu, obuchi, tanaka, torashima } from "./actors.ts";
import { betsukaiOnYeltsin } from "./mirror-pages.ts";
import {
  cabinetToTheSpeaker,
  compendiumOn1991,
  declarationInFrench,
  ministryOnIrkutsk,
  recordOfTalksIn1973,
} from "./official-pages.ts";
import {
  asahiOnTanaka,
  japanTimesOnTheTalks,
  monitorOnKrasnoyarsk,
  monitorOnMoscowDeclaration,
  monitorOnSergeev,
  worldAndJapanOnHosokawa,
} from "./press-pages.ts";

export const presidentOfTheSovietUnion: Office = {
  kind: "office",
  id: "office:president-of-the-soviet-union",
  title: "President",
  of: sovietUnion,
  seats: "one",
};

export const firstDeputyForeignMinisterOfTheSovietUnion: Office = {
  kind: "office",
  id: "office:first-deputy-foreign-minister-of-the-soviet-union",
  title: "First Deputy Foreign Minister",
  of: sovietUnion,
  seats: "several",
};

export const agricultureMinisterOfJapan: Office = {
  kind: "office",
  id: "office:agriculture-minister-of-japan",
  title: "Minister of Agriculture and Forestry",
  of: japan,
  seats: "one",
};

export const deputyForeignMinisterOfJapan: Office = {
  kind: "office",
  id: "office:deputy-foreign-minister-of-japan",
  title: "Deputy Foreign Minister",
  of: japan,
  seats: "several",
};

export const defenceAgencyHeadOfJapan: Office = {
  kind: "office",
  id: "office:defence-agency-head-of-japan",
  title: "Defence Agency head",
  of: japan,
  seats: "one",
};

export const ambassadorToJapan: Office = {
  kind: "office",
  id: "office:ambassador-to-japan",
  title: "Ambassador to Japan",
  of: russia,
  seats: "one",
};

export const ambassadorToTheUnitedStates: Office = {
  kind: "office",
  id: "office:ambassador-to-the-united-states",
  title: "Ambassador to the United States",
  of: japan,
  seats: "one",
};

export const speakerOfTheHouse: Office = {
  kind: "office",
  id: "office:speaker-of-the-house",
  title: "Speaker of the House of Representatives",
  of: japan,
  seats: "one",
};

export const hatoyamaAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:hatoyama-as-prime-minister",
  holder: hatoyama,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1956-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: declarationInFrench, quote: "M. Ichiro Hatoyama, Premier Ministre" }],
};

export const ichiroKonoAsAgricultureMinister: Tenure = {
  kind: "tenure",
  id: "tenure:ichiro-kono-as-agriculture-minister",
  holder: ichiroKono,
  office: agricultureMinisterOfJapan,
  asOf: { precision: "month", in: "1956-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: declarationInFrench, quote: "M. Ichiro Kono, Ministre de l'agriculture et des forêts" }],
};

export const gromykoAsFirstDeputyForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:gromyko-as-first-deputy-foreign-minister",
  holder: gromyko,
  office: firstDeputyForeignMinisterOfTheSovietUnion,
  asOf: { precision: "month", in: "1956-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [
    { source: declarationInFrench, quote: "M. A. A. Gromyko, Premier Vice-Ministre des affaires étrangères de l'URSS" },
  ],
};

export const tanakaAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:tanaka-as-prime-minister",
  holder: tanaka,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1973-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [
    { source: recordOfTalksIn1973, quote: "Prime Minister K. Tanaka" },
    { source: asahiOnTanaka, quote: "Prime Minister Kakuei Tanaka" },
  ],
};

export const kaifuAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:kaifu-as-prime-minister",
  holder: kaifu,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1991-04", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: compendiumOn1991, quote: "Prime Minister Toshiki Kaifu of Japan" }],
};

export const gorbachevAsPresident: Tenure = {
  kind: "tenure",
  id: "tenure:gorbachev-as-president",
  holder: gorbachev,
  office: presidentOfTheSovietUnion,
  asOf: { precision: "month", in: "1991-04", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: compendiumOn1991, quote: "President M.S. Gorbachev of the Union of Soviet Socialist Republics" }],
};

export const hosokawaAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:hosokawa-as-prime-minister",
  holder: hosokawa,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1993-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: worldAndJapanOnHosokawa, quote: "細川内閣総理大臣" }],
};

export const yeltsinAsPresidentIn1993: Tenure = {
  kind: "tenure",
  id: "tenure:yeltsin-as-president-in-1993",
  holder: yeltsin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "1993-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: betsukaiOnYeltsin, quote: "エリツィン大統領" }],
};

export const hashimotoAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:hashimoto-as-prime-minister",
  holder: hashimoto,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1997-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnKrasnoyarsk, quote: "Japanese prime minister Ryutaro Hashimoto" }],
};

export const yeltsinAsPresidentIn1997: Tenure = {
  kind: "tenure",
  id: "tenure:yeltsin-as-president-in-1997",
  holder: yeltsin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "1997-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnKrasnoyarsk, quote: "Russian president Boris Yeltsin" }],
};

export const obuchiAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:obuchi-as-prime-minister",
  holder: obuchi,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "1998-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnMoscowDeclaration, quote: "Japanese Prime Minister Keizo Obuchi" }],
};

export const yeltsinAsPresidentIn1998: Tenure = {
  kind: "tenure",
  id: "tenure:yeltsin-as-president-in-1998",
  holder: yeltsin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "1998-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnMoscowDeclaration, quote: "Russian President Boris Yeltsin" }],
};

export const katoAsDeputyForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:kato-as-deputy-foreign-minister",
  holder: kato,
  office: deputyForeignMinisterOfJapan,
  asOf: { precision: "month", in: "2000-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheTalks, quote: "Deputy Foreign Minister Ryozo Kato" }],
};

export const torashimaAsDefenceAgencyHead: Tenure = {
  kind: "tenure",
  id: "tenure:torashima-as-defence-agency-head",
  holder: torashima,
  office: defenceAgencyHeadOfJapan,
  asOf: { precision: "month", in: "2000-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnSergeev, quote: "Japanese Defense Agency head Kazuo Torashima" }],
};

export const sergeevAsDefenceMinisterInNovember: Tenure = {
  kind: "tenure",
  id: "tenure:sergeev-as-defence-minister-in-november",
  holder: sergeev,
  office: defenceMinisterOfRussia,
  asOf: { precision: "month", in: "2000-11", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: monitorOnSergeev, quote: "Russian Defense Minister Igor Sergeev" }],
};

export const moriAsPrimeMinisterIn2001: Tenure = {
  kind: "tenure",
  id: "tenure:mori-as-prime-minister-in-2001",
  holder: mori,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "2001-03", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "Prime Minister Yoshiro Mori" }],
};

export const katoAsAmbassador: Tenure = {
  kind: "tenure",
  id: "tenure:kato-as-ambassador",
  holder: kato,
  office: ambassadorToTheUnitedStates,
  asOf: {
    precision: "vague",
    words: "from 2001 to 2008",
    notBefore: "2001-01-01",
    notAfter: "2008-12-31",
    inferred: "nothing",
  },
  standing: { status: "stated" },
  cites: [{ source: katoProfile }],
};

export const losyukovAsAmbassador: Tenure = {
  kind: "tenure",
  id: "tenure:losyukov-as-ambassador",
  holder: losyukov,
  office: ambassadorToJapan,
  asOf: { precision: "vague", words: "from 2004", notBefore: "2004-01-01", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: losyukovBiography }],
};

export const konoAsSpeaker: Tenure = {
  kind: "tenure",
  id: "tenure:kono-as-speaker",
  holder: kono,
  office: speakerOfTheHouse,
  asOf: { precision: "month", in: "2007-10", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: cabinetToTheSpeaker, quote: "衆議院議長 河野洋平" }],
};

export const putinAsPresidentIn2001: Tenure = {
  kind: "tenure",
  id: "tenure:putin-as-president-in-2001",
  holder: putin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "2001-03", inferred: "nothing" },
  standing: { status: "stated" },
  cites: [{ source: ministryOnIrkutsk, quote: "President Vladimir Putin" }],
};
