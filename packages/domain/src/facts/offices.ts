import type { Office, Tenure } from "../model/fact.ts";
import {
  afp,
  hashimoto,
  ivanov,
  ivashov,
  japan,
  kono,
  losyukov,
  mori,
  putin,
  russia,
  russianDefenceMinistry,
  sergeev,
  yeltsin,
} from "./actors.ts";
import { monitor } from "./sources.ts";

export const presidentOfRussia: Office = {
  kind: "office",
  id: "office:president-of-russia",
  title: "President",
  of: russia,
  seats: "one",
};

export const foreignMinisterOfRussia: Office = {
  kind: "office",
  id: "office:foreign-minister-of-russia",
  title: "Foreign Minister",
  of: russia,
  seats: "one",
};

export const deputyForeignMinisterOfRussia: Office = {
  kind: "office",
  id: "office:deputy-foreign-minister-of-russia",
  title: "Deputy Foreign Minister",
  of: russia,
  seats: "several",
};

export const primeMinisterOfJapan: Office = {
  kind: "office",
  id: "office:prime-minister-of-japan",
  title: "Prime Minister",
  of: japan,
  seats: "one",
};

export const foreignMinisterOfJapan: Office = {
  kind: "office",
  id: "office:foreign-minister-of-japan",
  title: "Foreign Minister",
  of: japan,
  seats: "one",
};

export const leaderOfRussia: Office = {
  kind: "office",
  id: "office:leader-of-russia",
  title: "leader",
  of: russia,
  seats: "one",
};

export const leaderOfJapan: Office = {
  kind: "office",
  id: "office:leader-of-japan",
  title: "leader",
  of: japan,
  seats: "one",
};

export const defenceMinisterOfRussia: Office = {
  kind: "office",
  id: "office:defence-minister-of-russia",
  title: "Defence Minister",
  of: russia,
  seats: "one",
};

export const headOfMilitaryCooperation: Office = {
  kind: "office",
  id: "office:head-of-military-cooperation",
  title: "Head of the department for international military cooperation",
  of: russianDefenceMinistry,
  seats: "one",
};

export const losyukovAsDeputyForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:losyukov-as-deputy-foreign-minister",
  holder: losyukov,
  office: deputyForeignMinisterOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["d"] }],
};

export const putinAsPresident: Tenure = {
  kind: "tenure",
  id: "tenure:putin-as-president",
  holder: putin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["g"] }],
};

export const moriAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:mori-as-prime-minister",
  holder: mori,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2, propositions: ["j"] }],
};

export const konoAsForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:kono-as-foreign-minister",
  holder: kono,
  office: foreignMinisterOfJapan,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [
    { source: monitor, paragraph: 6, sentence: 1, propositions: ["c"], credit: { outlet: afp, dated: "2000-10-25" } },
  ],
};

export const ivanovAsForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:ivanov-as-foreign-minister",
  holder: ivanov,
  office: foreignMinisterOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [
    { source: monitor, paragraph: 6, sentence: 1, propositions: ["d"], credit: { outlet: afp, dated: "2000-10-25" } },
  ],
};

export const yeltsinAsLeader: Tenure = {
  kind: "tenure",
  id: "tenure:yeltsin-as-leader",
  holder: yeltsin,
  office: leaderOfRussia,
  asOf: {
    precision: "vague",
    words: "when the end-of-2000 deadline was set",
    notAfter: "1998-12-31",
    inferred: "date",
  },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 3, sentence: 4, propositions: ["c"] }],
};

export const hashimotoAsLeader: Tenure = {
  kind: "tenure",
  id: "tenure:hashimoto-as-leader",
  holder: hashimoto,
  office: leaderOfJapan,
  asOf: {
    precision: "vague",
    words: "when the end-of-2000 deadline was set",
    notAfter: "1998-12-31",
    inferred: "date",
  },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 3, sentence: 4, propositions: ["d"] }],
};

export const ivashovAsHead: Tenure = {
  kind: "tenure",
  id: "tenure:ivashov-as-head",
  holder: ivashov,
  office: headOfMilitaryCooperation,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["d"] }],
};

export const sergeevAsDefenceMinister: Tenure = {
  kind: "tenure",
  id: "tenure:sergeev-as-defence-minister",
  holder: sergeev,
  office: defenceMinisterOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 7, sentence: 3, propositions: ["f"] }],
};
