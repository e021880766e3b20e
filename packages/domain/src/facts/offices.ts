import type { Office, Tenure } from "../model/fact.ts";
import { afp, ivanov, japan, kono, losyukov, mori, putin, russia } from "./actors.ts";
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

export const losyukovAsDeputyForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:losyukov-as-deputy-foreign-minister",
  holder: losyukov,
  office: deputyForeignMinisterOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
};

export const putinAsPresident: Tenure = {
  kind: "tenure",
  id: "tenure:putin-as-president",
  holder: putin,
  office: presidentOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
};

export const moriAsPrimeMinister: Tenure = {
  kind: "tenure",
  id: "tenure:mori-as-prime-minister",
  holder: mori,
  office: primeMinisterOfJapan,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 1, sentence: 2 }],
};

export const konoAsForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:kono-as-foreign-minister",
  holder: kono,
  office: foreignMinisterOfJapan,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
};

export const ivanovAsForeignMinister: Tenure = {
  kind: "tenure",
  id: "tenure:ivanov-as-foreign-minister",
  holder: ivanov,
  office: foreignMinisterOfRussia,
  asOf: { precision: "month", in: "2000-10", inferred: "date" },
  standing: { status: "stated" },
  cites: [{ source: monitor, paragraph: 6, sentence: 1, credit: { outlet: afp, dated: "2000-10-25" } }],
};
