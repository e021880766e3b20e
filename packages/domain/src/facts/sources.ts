import type { Page } from "../model/page.ts";
import type { Article } from "../model/source.ts";

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
  name: "Ministry of Foreign Affairs of Japan, foreign ministers' talks in Okinawa, 22 July 2000 (in Japanese)",
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

export const ministryOnMori: Page = {
  kind: "page",
  id: "source:ministry-on-mori",
  name: "Ministry of Foreign Affairs of Japan, a former prime minister's visit to Russia, 21 December 2007 (in Japanese)",
  address: "mofa.go.jp/mofaj/kaidan/others/russia_07/kg.html",
  grade: "A",
};

export const primeMinistersOfficeOnIrkutsk: Page = {
  kind: "page",
  id: "source:prime-ministers-office-on-irkutsk",
  name: "Prime Minister's Office of Japan, summit in Irkutsk, 25 March 2001 (in Japanese)",
  address: "kantei.go.jp/jp/morisouri/mori_photo/2001/03/25nitirokaidan.html",
  grade: "A",
};

export const sankeiOnKono: Page = {
  kind: "page",
  id: "source:sankei-on-kono",
  name: "Sankei, 3 August 2017 (in Japanese)",
  address: "sankei.com/article/20170803-ZXK5VUMRLNO7NBCJ5IWEZDEUBE/",
  grade: "B",
};

export const islandsAssociation: Page = {
  kind: "page",
  id: "source:islands-association",
  name: "Northern Territories Issue Association, the islands (in Japanese)",
  address: "hoppou.go.jp/gakushu/outline/islands/island1/",
  grade: "A",
};

export const nikkeiOnHabomai: Page = {
  kind: "page",
  id: "source:nikkei-on-habomai",
  name: "Nikkei, 21 March 2008, archived (in Japanese)",
  address: "megalodon.jp/ref/2008-0604-0810-01/www.nikkei.co.jp/news/shakai/20080321STXKF069021032008.html",
  grade: "B",
};

export const encyclopediaOnHabomai: Page = {
  kind: "page",
  id: "source:encyclopedia-on-habomai",
  name: "Хабомаи, encyclopedia article (in Russian)",
  address: "wiki-org.ru/wiki/Хабомаи",
  grade: "C",
};
