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

export const politRuOnMori: Page = {
  kind: "page",
  id: "source:polit-ru-on-mori",
  name: "Polit.ru, 15 November 2000, archived (in Russian)",
  address: "ria24.today/news/novost-iz-proshlogo-15-noyabrya-2000-goda-na/4978032",
  grade: "C",
};

export const irkutskOnMori: Page = {
  kind: "page",
  id: "source:irkutsk-on-mori",
  name: "Irkutsk.org, Russian–Japanese talks, 25 March 2001",
  address: "irkutsk.org/fed/talks.html",
  grade: "C",
};

export const ministryOnKonoInMoscow: Page = {
  kind: "page",
  id: "source:ministry-on-kono-in-moscow",
  name: "Ministry of Foreign Affairs of Japan, the Foreign Minister's visit to Russia, 4 November 2000",
  address: "mofa.go.jp/region/europe/russia/fmv0011/summary.html",
  grade: "A",
};

export const lentaOnHashimoto: Page = {
  kind: "page",
  id: "source:lenta-on-hashimoto",
  name: "Lenta.ru, 22 April 2000 (in Russian)",
  address: "lenta.ru/news/2000/04/22/hashimoto/amp",
  grade: "B",
};

export const toyoKeizaiOnHashimoto: Page = {
  kind: "page",
  id: "source:toyo-keizai-on-hashimoto",
  name: "Toyo Keizai (in Japanese)",
  address: "toyokeizai.net/articles/-/92678",
  grade: "B",
};

export const biographyOfIvashov: Page = {
  kind: "page",
  id: "source:biography-of-ivashov",
  name: "Леонид Ивашов, biography (in Russian)",
  address: "fb.ru/article/439199/leonid-ivashov-general-geopolitik-poet/amp",
  grade: "C",
};

export const riaOnSergeev: Page = {
  kind: "page",
  id: "source:ria-on-sergeev",
  name: "RIA Novosti, 19 November 2002 (in Russian)",
  address: "ria.ru/20021119/266449.html",
  grade: "B",
};

export const peoplesDailyOnSergeev: Page = {
  kind: "page",
  id: "source:peoples-daily-on-sergeev",
  name: "People's Daily, 15 January 2001",
  address: "en.people.cn/english/200101/15/print20010115_60459.html",
  grade: "B",
};

export const habomaiInEnglish: Page = {
  kind: "page",
  id: "source:habomai-in-english",
  name: "Habomai Islands, encyclopedia article",
  address: "en.m.wikipedia.org/wiki/Habomai_Islands",
  grade: "C",
};

export const encyclopediaOnTheDeclaration: Page = {
  kind: "page",
  id: "source:encyclopedia-on-the-declaration",
  name: "Soviet–Japanese Joint Declaration of 1956, encyclopedia article",
  address: "en.m.wikipedia.org/wiki/Soviet-Japanese_Joint_Declaration_of_1956",
  grade: "C",
};
