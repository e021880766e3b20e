import type { Page } from "../model/page.ts";

export const compendiumUntil1905: Page = {
  kind: "page",
  id: "source:compendium-until-1905",
  name: "Ministry of Foreign Affairs of Japan, joint compendium of 1992, the period before 1905",
  address: "mofa.go.jp/region/europe/russia/territory/edition92/period2.html",
  grade: "A",
};

export const diplomaticPapersOn1905: Page = {
  kind: "page",
  id: "source:diplomatic-papers-on-1905",
  name: "Office of the Historian, Foreign Relations of the United States 1905, document 915",
  address: "history.state.gov/historicaldocuments/frus1905/d915",
  grade: "A",
};

export const cabinetSecretariatOnSanFrancisco: Page = {
  kind: "page",
  id: "source:cabinet-secretariat-on-san-francisco",
  name: "Cabinet Secretariat of Japan, commissioned study, the scope of “the Kurile Islands” in the San Francisco Peace Treaty",
  address: "cas.go.jp/jp/ryodo_eg/kenkyu/senkaku/chapter01_column_01_sup2.html",
  grade: "A",
};

export const compendiumOnRestoredRelations: Page = {
  kind: "page",
  id: "source:compendium-on-restored-relations",
  name: "Ministry of Foreign Affairs of Japan, joint compendium of 1992, the period after the negotiations on restored relations",
  address: "mofa.go.jp/region/europe/russia/territory/edition92/period5.html",
  grade: "A",
};

export const declarationInFrench: Page = {
  kind: "page",
  id: "source:declaration-in-french",
  name: "Joint declaration of 1956 in the United Nations Treaty Series, no. 3768, first page (in French)",
  address:
    "fr.m.wikisource.org/wiki/Page:Déclaration_Commune_de_L’Union_des_Républiques_Socialistes_Soviétiques_et_du_Japon,_1956.djvu/1",
  grade: "A",
};

export const articleNineInFrench: Page = {
  kind: "page",
  id: "source:article-nine-in-french",
  name: "Joint declaration of 1956 in the United Nations Treaty Series, no. 3768, third page (in French)",
  address:
    "fr.m.wikisource.org/wiki/Page:Déclaration_Commune_de_L’Union_des_Républiques_Socialistes_Soviétiques_et_du_Japon,_1956.djvu/3",
  grade: "A",
};

export const recordOfTalksIn1973: Page = {
  kind: "page",
  id: "source:record-of-talks-in-1973",
  name: "Wilson Center Digital Archive, record of Soviet–Japanese talks, 8 October 1973",
  address: "digitalarchive.wilsoncenter.org/document/198180",
  grade: "A",
};

export const compendiumOn1991: Page = {
  kind: "page",
  id: "source:compendium-on-1991",
  name: "Ministry of Foreign Affairs of Japan, joint compendium of 1992, the period of the Soviet president's visit",
  address: "mofa.go.jp/region/europe/russia/territory/edition92/period6.html",
  grade: "A",
};

export const tokyoDeclarationText: Page = {
  kind: "page",
  id: "source:tokyo-declaration-text",
  name: "The World and Japan database, Tokyo Declaration of 13 October 1993",
  address: "ioc.u-tokyo.ac.jp/~worldjpn/documents/texts/docs/19931013.D1E.html",
  grade: "A",
};

export const moscowDeclarationText: Page = {
  kind: "page",
  id: "source:moscow-declaration-text",
  name: "Ministry of Foreign Affairs of Japan, Moscow Declaration of 1998",
  address: "mofa.go.jp/region/europe/russia/territory/edition01/moscow.html",
  grade: "A",
};

export const ministryOnObuchi: Page = {
  kind: "page",
  id: "source:ministry-on-obuchi",
  name: "Ministry of Foreign Affairs of Japan, the Prime Minister's visit to Russia, November 1998",
  address: "mofa.go.jp/region/europe/russia/pmv9811/index.html",
  grade: "A",
};

export const primeMinistersOfficeOnPutin: Page = {
  kind: "page",
  id: "source:prime-ministers-office-on-putin",
  name: "Prime Minister's Office of Japan, the Russian president's visit of 3–5 September 2000 (in Japanese)",
  address: "kantei.go.jp/jp/morisouri/mori_photo/2000/09/0901/0901_3_5.html",
  grade: "A",
};

export const ministryOnTheSeptemberSummit: Page = {
  kind: "page",
  id: "source:ministry-on-the-september-summit",
  name: "Ministry of Foreign Affairs of Japan, the Russian president's visit, September 2000",
  address: "mofa.go.jp/policy/un/summit2000/summary.html",
  grade: "A",
};

export const kremlinOnTheSeptemberStatement: Page = {
  kind: "page",
  id: "source:kremlin-on-the-september-statement",
  name: "President of Russia, on the joint statement on the peace treaty, September 2000",
  address: "en.special.kremlin.ru/supplement/3223",
  grade: "A",
};

export const ministryOnBrunei: Page = {
  kind: "page",
  id: "source:ministry-on-brunei",
  name: "Ministry of Foreign Affairs of Japan, summit meeting in Brunei, 15 November 2000",
  address: "mofa.go.jp/region/europe/russia/meet0011.html",
  grade: "A",
};

export const ministryOnIrkutsk: Page = {
  kind: "page",
  id: "source:ministry-on-irkutsk",
  name: "Ministry of Foreign Affairs of Japan, summit meeting in Irkutsk, 25 March 2001",
  address: "mofa.go.jp/region/europe/russia/pmv0103/summit.html",
  grade: "A",
};

export const kremlinOnIrkutsk: Page = {
  kind: "page",
  id: "source:kremlin-on-irkutsk",
  name: "President of Russia, press conference in Irkutsk, 25 March 2001",
  address: "en.kremlin.ru/events/president/transcripts/21212",
  grade: "A",
};

export const cabinetToTheSpeaker: Page = {
  kind: "page",
  id: "source:cabinet-to-the-speaker",
  name: "House of Representatives of Japan, the Cabinet's answer no. 96 of 2007 (in Japanese)",
  address: "shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b168096.htm",
  grade: "A",
};

export const cabinetOnActualTransfer: Page = {
  kind: "page",
  id: "source:cabinet-on-actual-transfer",
  name: "House of Representatives of Japan, the Cabinet's answer no. 89 of 2016 (in Japanese)",
  address: "shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b192089.htm",
  grade: "A",
};

export const cabinetOnInherentTerritory: Page = {
  kind: "page",
  id: "source:cabinet-on-inherent-territory",
  name: "House of Representatives of Japan, the Cabinet's answer no. 39 of 2005, archived (in Japanese)",
  address: "megalodon.jp/ref/2008-0120-1553-14/www.shugiin.go.jp/itdb_shitsumon.nsf/html/shitsumon/b163039.htm",
  grade: "A",
};

export const recordOfTalksIn1956: Page = {
  kind: "page",
  id: "source:record-of-talks-in-1956",
  name: "Wilson Center Digital Archive, record of the talk of Khrushchev and Kono, 18 October 1956",
  address:
    "digitalarchive.wilsoncenter.org/document/memorandum-conversation-between-ns-khrushchev-and-kono-october-18-1956",
  grade: "A",
};
