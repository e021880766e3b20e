import type { Article, Page } from "../model/source.ts";

export const monitor: Article = {
  kind: "article",
  id: "source:monitor",
  name: "Monitor, volume 6, issue 201",
  short: "Monitor 6/201",
  sentences: [4, 4, 4, 5, 6, 4, 4],
};

export const ministryRecordOfKonoTalks: Page = {
  kind: "page",
  id: "source:ministry-record-of-kono-talks",
  name: "Ministry of Foreign Affairs of Japan, record of Foreign Minister Kono's talks in 2000 (in Japanese)",
  address: "mofa.go.jp/mofaj/kaidan/kiroku/g_kono/arc_00/j_r00/j_r.html",
  grade: "A",
};

export const losyukovBiography: Page = {
  kind: "page",
  id: "source:losyukov-biography",
  name: "Alexander Losyukov, encyclopedia article",
  address: "wikiland.org/fr/Alexander_Losyukov",
  grade: "C",
};

export const katoProfile: Page = {
  kind: "page",
  id: "source:kato-profile",
  name: "加藤良三, profile",
  address: "nantokashinakya.jp/member/加藤良三",
  grade: "C",
};

export const inosmiOnMori: Page = {
  kind: "page",
  id: "source:inosmi-on-mori",
  name: "InoSMI, 14 February 2017 (in Russian)",
  address: "inosmi.ru/20170214/238724808.html",
  grade: "B",
};

export const islandsAssociation: Page = {
  kind: "page",
  id: "source:islands-association",
  name: "Northern Territories Issue Association, the islands (in Japanese)",
  address: "hoppou.go.jp/gakushu/outline/islands/island1/",
  grade: "A",
};
