import type { Page } from "../model/page.ts";

export const japanTimesOnTreaties: Page = {
  kind: "page",
  id: "source:japan-times-on-treaties",
  name: "Japan Times, 9 September 2004",
  address: "japantimes.co.jp/2004/09/09/announcements/repeated-treaties-kept-border-in-state-of-flux/",
  grade: "B",
};

export const japanByTheJapanese: Page = {
  kind: "page",
  id: "source:japan-by-the-japanese",
  name: "Japan by the Japanese (1904), page 212 of the scan",
  address: "kiwix.pancrypticon.net/content/wikisource_en_all_maxi_2025-11/Page:Japan_by_the_Japanese_(1904).djvu/212",
  grade: "B",
};

export const peaceOfPortsmouthInPrint: Page = {
  kind: "page",
  id: "source:peace-of-portsmouth-in-print",
  name: "The Treaty of Portsmouth as printed in its time, page 528",
  address: "books.google.com.tw/books?id=-EMMAAAAYAAJ&pg=PA528",
  grade: "B",
};

export const radioFreeEuropeOnYalta: Page = {
  kind: "page",
  id: "source:radio-free-europe-on-yalta",
  name: "Radio Free Europe, on the dispute",
  address: "staging.rferl.org/a/1058753.html",
  grade: "B",
};

export const sasakawaOnSanFrancisco: Page = {
  kind: "page",
  id: "source:sasakawa-on-san-francisco",
  name: "Sasakawa Peace Foundation, the islands and the San Francisco Peace Treaty",
  address: "spf.org/islandstudies/research/a00022r.html",
  grade: "B",
};

export const sputnikOnTheDeclaration: Page = {
  kind: "page",
  id: "source:sputnik-on-the-declaration",
  name: "Sputnik, 7 February 2019 (in Japanese)",
  address: "sputniknews.jp/20190207/5893990.html",
  grade: "B",
};

export const regnumOnSecurityTreaty: Page = {
  kind: "page",
  id: "source:regnum-on-security-treaty",
  name: "Regnum, on the year 1960 (in Russian)",
  address: "regnum.ru/news/2555284.html",
  grade: "B",
};

export const sasakawaOnTheMemorandum: Page = {
  kind: "page",
  id: "source:sasakawa-on-the-memorandum",
  name: "Sasakawa Peace Foundation, the Soviet memorandum of 27 January 1960 (in Japanese)",
  address: "spf.org/islandstudies/jp/info_library/northern-01-history--01_history017.html",
  grade: "B",
};

export const worldAndJapanOnTheReply: Page = {
  kind: "page",
  id: "source:world-and-japan-on-the-reply",
  name: "The World and Japan database, the Japanese memorandum of February 1960 (in Japanese)",
  address: "worldjpn.net/documents/texts/JPRU/19600206.O1J.html",
  grade: "B",
};

export const haraOnTanaka: Page = {
  kind: "page",
  id: "source:hara-on-tanaka",
  name: "Kimie Hara, chapter on Tanaka's visit to Moscow in 1973",
  address: "uat.taylorfrancis.com/chapters/mono/10.4324/9780203024300-13",
  grade: "B",
};

export const asahiOnTanaka: Page = {
  kind: "page",
  id: "source:asahi-on-tanaka",
  name: "Asahi, on a Japanese record of the talks of 1973",
  address: "asahi.com/ajw/articles/13360821",
  grade: "B",
};

export const worldAndJapanOnHosokawa: Page = {
  kind: "page",
  id: "source:world-and-japan-on-hosokawa",
  name: "The World and Japan database, the joint press conference of 13 October 1993 (in Japanese)",
  address: "worldjpn.net/documents/texts/JPRU/19931013.S2J.html",
  grade: "B",
};

export const sasakawaOnTokyo: Page = {
  kind: "page",
  id: "source:sasakawa-on-tokyo",
  name: "Sasakawa Peace Foundation, the Tokyo Declaration (in Japanese)",
  address: "spf.org/islandstudies/jp/info_library/northern-01-history--01_history020.html",
  grade: "B",
};

export const monitorOnKrasnoyarsk: Page = {
  kind: "page",
  id: "source:monitor-on-krasnoyarsk",
  name: "Monitor, volume 3, issue 205",
  address: "jamestown.org/program/yeltsin-hashimoto-talks-declared-a-success/",
  grade: "B",
};

export const monitorAfterKrasnoyarsk: Page = {
  kind: "page",
  id: "source:monitor-after-krasnoyarsk",
  name: "Monitor, volume 3, issue 207",
  address: "jamestown.org/program/disagreement-surfaces-on-yeltsin-hashimoto-accord/",
  grade: "B",
};

export const independentOnKrasnoyarsk: Page = {
  kind: "page",
  id: "source:independent-on-krasnoyarsk",
  name: "The Independent, November 1997",
  address: "independent.co.uk/news/japan-russia-talk-peace-1291888.html",
  grade: "B",
};

export const kyodoOnKawana: Page = {
  kind: "page",
  id: "source:kyodo-on-kawana",
  name: "Kyodo, 20 April 1998",
  address: "thefreelibrary.com/Hashimoto+proposed+drawing+border+north+of+islands-a050315350",
  grade: "B",
};

export const monitorOnMoscowDeclaration: Page = {
  kind: "page",
  id: "source:monitor-on-moscow-declaration",
  name: "Monitor, volume 4, issue 212",
  address: "jamestown.org/program/russia-and-japan-pledge-to-develop-creative-partnership/",
  grade: "B",
};

export const japanTimesOnMoscowDeclaration: Page = {
  kind: "page",
  id: "source:japan-times-on-moscow-declaration",
  name: "Japan Times, 13 November 1998",
  address: "japantimes.co.jp/news/1998/11/13/national/japan-russia-declare-2000-peace-treaty-deadline/",
  grade: "B",
};

export const japanTimesOnIvanov: Page = {
  kind: "page",
  id: "source:japan-times-on-ivanov",
  name: "Japan Times, 10 February 2000",
  address: "japantimes.co.jp/news/2000/02/10/national/ivanov-reaffirms-direction-on-japan-russia-peace-quest",
  grade: "B",
};

export const japanTimesOnTheArrest: Page = {
  kind: "page",
  id: "source:japan-times-on-the-arrest",
  name: "Japan Times, 9 September 2000",
  address: "japantimes.co.jp/news/2000/09/09/national/msdf-officer-arrested-admits-spying-for-russia/",
  grade: "B",
};

export const associatedPressOnTheAttache: Page = {
  kind: "page",
  id: "source:associated-press-on-the-attache",
  name: "Associated Press in the Washington Post, 9 September 2000",
  address: "washingtonpost.com/wp-srv/aponline/20000909/aponline073245_000.htm",
  grade: "B",
};

export const monitorOnMilitaryContacts: Page = {
  kind: "page",
  id: "source:monitor-on-military-contacts",
  name: "Monitor, volume 6, issue 175",
  address: "jamestown.org/program/japanese-government-cools-on-military-cooperation-with-russia/",
  grade: "B",
};

export const japanTimesOnTheTalks: Page = {
  kind: "page",
  id: "source:japan-times-on-the-talks",
  name: "Japan Times, 24 October 2000",
  address: "japantimes.co.jp/news/2000/10/24/national/japan-russia-agree-to-seek-new-avenue/",
  grade: "B",
};

export const monitorOnSergeev: Page = {
  kind: "page",
  id: "source:monitor-on-sergeev",
  name: "Monitor, volume 6, issue 223",
  address: "jamestown.org/program/russian-defense-chief-travel-to-tokyo-for-talks/",
  grade: "B",
};

export const monitorOnTheDeadline: Page = {
  kind: "page",
  id: "source:monitor-on-the-deadline",
  name: "Monitor, volume 6, issue 236",
  address: "jamestown.org/program/japanese-russian-territorial-dispute-rears-its-head-again/",
  grade: "B",
};

export const peoplesDailyOnKrasnoyarsk: Page = {
  kind: "page",
  id: "source:peoples-daily-on-krasnoyarsk",
  name: "People's Daily, 14 January 2001",
  address: "en.people.cn/english/200101/14/print20010114_60408.html",
  grade: "B",
};

export const japanTimesOnIrkutsk: Page = {
  kind: "page",
  id: "source:japan-times-on-irkutsk",
  name: "Japan Times, 26 March 2001",
  address: "japantimes.co.jp/news/2001/03/26/national/mori-putin-confirm-56-pact-as-basis-for-isles-talk/",
  grade: "B",
};

export const tassOnHabomai: Page = {
  kind: "page",
  id: "source:tass-on-habomai",
  name: "TASS, on how the islands are counted",
  address: "tass.com/russia/717028",
  grade: "B",
};

export const regnumOnTheRidge: Page = {
  kind: "page",
  id: "source:regnum-on-the-ridge",
  name: "Regnum, on the Lesser Kuril Ridge (in Russian)",
  address: "regnum.ru/amp/2848865",
  grade: "B",
};

export const asahiOnTheBluebook: Page = {
  kind: "page",
  id: "source:asahi-on-the-bluebook",
  name: "Asahi, on the words of the Diplomatic Bluebook",
  address: "ajw-origin.potaufeu.asahi.com/ajw/articles/14587871",
  grade: "B",
};

export const sputnikOnTheName: Page = {
  kind: "page",
  id: "source:sputnik-on-the-name",
  name: "Sputnik, 1 May 2009",
  address: "sputnikglobe.com/20090501/121506723.html",
  grade: "B",
};

export const pravdaOnGoodwill: Page = {
  kind: "page",
  id: "source:pravda-on-goodwill",
  name: "Pravda.Ru, on the declaration of 1956",
  address: "english.pravda.ru/news/world/34090-n",
  grade: "B",
};

export const japanTimesOnTheMemoranda: Page = {
  kind: "page",
  id: "source:japan-times-on-the-memoranda",
  name: "Japan Times, 14 December 2018",
  address:
    "japantimes.co.jp/news/2018/12/14/national/politics-diplomacy/moscow-says-1960-papers-demanding-pullout-foreign-troops-japan-factor-peace-treaty-talks-tokyo/",
  grade: "B",
};

export const japanTimesOnShumshu: Page = {
  kind: "page",
  id: "source:japan-times-on-shumshu",
  name: "Japan Times, 5 September 2022",
  address: "japantimes.co.jp/news/2022/09/05/national/fukushima-soldier-soviet-union-detention/",
  grade: "B",
};

export const washingtonTimesOnTheAttache: Page = {
  kind: "page",
  id: "source:washington-times-on-the-attache",
  name: "Washington Times, 21 September 2000",
  address: "washingtontimes.com/news/2000/sep/21/20000921-012050-8837r/",
  grade: "B",
};

export const japanTimesOnTheSpyCase: Page = {
  kind: "page",
  id: "source:japan-times-on-the-spy-case",
  name: "Japan Times, 23 September 2000",
  address: "japantimes.co.jp/opinion/2000/09/23/commentary/world-commentary/spy-scandal-undercuts-putins-diplomacy/",
  grade: "B",
};

export const sasakawaOnBothSides: Page = {
  kind: "page",
  id: "source:sasakawa-on-both-sides",
  name: "Sasakawa Peace Foundation, on the dispute",
  address: "spf.org/islandstudies/research/northern-territories/",
  grade: "B",
};

export const tassOnGoodwill: Page = {
  kind: "page",
  id: "source:tass-on-goodwill",
  name: "TASS, 16 November 2018",
  address: "tass.com/world/1031197/amp",
  grade: "B",
};
