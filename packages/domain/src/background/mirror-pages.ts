import type { Page } from "../model/page.ts";

export const encyclopediaOnShimoda: Page = {
  kind: "page",
  id: "source:encyclopedia-on-shimoda",
  name: "Treaty of Shimoda, encyclopedia article",
  address: "gateway.ipfs.cybernode.ai/ipfs/QmXoypizjW3WknFiJnKLwHCnL72vedxjQkDDP1mXWo6uco/wiki/Treaty_of_Shimoda.html",
  grade: "C",
};

export const treatyOf1857InFull: Page = {
  kind: "page",
  id: "source:treaty-of-1857-in-full",
  name: "Exploring History, text of the Russian–Japanese treaty of 1857",
  address: "exploringhist.blogspot.com/2016/07/supplementary-treaty-of-commerce-and-navigation-russia-japan.html",
  grade: "C",
};

export const encyclopediaOnStPetersburg: Page = {
  kind: "page",
  id: "source:encyclopedia-on-st-petersburg",
  name: "Treaty of Saint Petersburg (1875), encyclopedia article",
  address:
    "gateway.ipfs.cybernode.ai/ipfs/QmXoypizjW3WknFiJnKLwHCnL72vedxjQkDDP1mXWo6uco/wiki/Treaty_of_Saint_Petersburg_(1875).html",
  grade: "C",
};

export const kingsCollegeOnNeutrality: Page = {
  kind: "page",
  id: "source:kings-college-on-neutrality",
  name: "King's College London, blog on a document",
  address: "blogs.kcl.ac.uk/tad/category/document/docc/",
  grade: "C",
};

export const yaltaAgreementInEnglish: Page = {
  kind: "page",
  id: "source:yalta-agreement-in-english",
  name: "South Front, copy of the Yalta agreement on Japan",
  address: "arab.southfront.press/the-united-states-ad-hoc-withdrew-from-1945-yalta-conference-agreement",
  grade: "C",
};

export const yaltaAgreementInChinese: Page = {
  kind: "page",
  id: "source:yalta-agreement-in-chinese",
  name: "Copy of the Yalta agreement on Japan (in Chinese)",
  address: "ranfinancial.com/showbook/120667/1709721.html",
  grade: "C",
};

export const campaignOnTheLandings: Page = {
  kind: "page",
  id: "source:campaign-on-the-landings",
  name: "Japanese campaign site, on the landings of 1945",
  address: "kuril.info/occupation/",
  grade: "C",
};

export const chronicleOfTheMovement: Page = {
  kind: "page",
  id: "source:chronicle-of-the-movement",
  name: "Chronicle of the Japanese movement for the islands (in Japanese)",
  address: "happylibus.com/doc/372535",
  grade: "C",
};

export const accentuateAsiaOnTheDispute: Page = {
  kind: "page",
  id: "source:accentuate-asia-on-the-dispute",
  name: "Accentuate Asia, 31 July 2014",
  address: "accentuateasia.com/2014/07/japan-russia-and-kurile-islands-federal.html",
  grade: "C",
};

export const kanagawaOnTheLetters: Page = {
  kind: "page",
  id: "source:kanagawa-on-the-letters",
  name: "Kanagawa campaign committee, documents on the islands (in Japanese)",
  address: "hoppoukanagawa.jp/ryodo/shiryo/shiryo05.html",
  grade: "C",
};

export const declarationInRussian: Page = {
  kind: "page",
  id: "source:declaration-in-russian",
  name: "Copy of the declaration of 1956 (in Russian)",
  address: "rpatriot.narod.ru/kurili/declaration_1956.htm",
  grade: "C",
};

export const communiqueInJapanese: Page = {
  kind: "page",
  id: "source:communique-in-japanese",
  name: "Copy of the Japanese–Soviet communiqué of 10 October 1973 (in Japanese)",
  address: "happylibus.com/doc/62595",
  grade: "C",
};

export const compendiumCopy: Page = {
  kind: "page",
  id: "source:compendium-copy",
  name: "Blog, copy of the joint compendium (in Japanese)",
  address: "sho-cho-source.blogspot.com/2019/02/8.html",
  grade: "C",
};

export const betsukaiOnYeltsin: Page = {
  kind: "page",
  id: "source:betsukai-on-yeltsin",
  name: "Town of Betsukai, Yeltsin's visit to Japan in October 1993 (in Japanese)",
  address: "betsukai.jp/gyosei/seisaku/4island/4island_mondai_toha/hoppoeritxin1/",
  grade: "C",
};

export const japanTimesOnPressure: Page = {
  kind: "page",
  id: "source:japan-times-on-pressure",
  name: "Copy of the Japan Times, 2 October 2000",
  address: "hartford-hwp.com/archives/55a/441.html",
  grade: "C",
};

export const irkutskStatementInRussian: Page = {
  kind: "page",
  id: "source:irkutsk-statement-in-russian",
  name: "Irkutsk Statement of 25 March 2001 (in Russian)",
  address: "lawmix.ru/abro/3927",
  grade: "C",
};

export const suzukiOnTheTerms: Page = {
  kind: "page",
  id: "source:suzuki-on-the-terms",
  name: "Muneo Suzuki's blog, with the Cabinet's answer of 2019 (in Japanese)",
  address: "ameblo.jp/muneo-suzuki/entry-12540407811.html",
  grade: "C",
};

export const kurtovOnTheTerms: Page = {
  kind: "page",
  id: "source:kurtov-on-the-terms",
  name: "Adzhar Kurtov, on the dispute",
  address: "apircenter.org/?p=847",
  grade: "C",
};

export const encyclopediaOnTheDispute: Page = {
  kind: "page",
  id: "source:encyclopedia-on-the-dispute",
  name: "Kuril Islands dispute, encyclopedia article",
  address: "liquisearch.com/kuril_islands_dispute",
  grade: "C",
};

export const countryProfileOfJapan: Page = {
  kind: "page",
  id: "source:country-profile-of-japan",
  name: "Sunny Wyers, profile of Japan",
  address: "sunnywyers.com/country-of-japan/the-government/",
  grade: "C",
};

export const encyclopediaOnIturup: Page = {
  kind: "page",
  id: "source:encyclopedia-on-iturup",
  name: "Итуруп, encyclopedia article (in Russian)",
  address: "geo.wikisort.org/island/ru/Остров/Итуруп",
  grade: "C",
};

export const encyclopediaOnTanfilyev: Page = {
  kind: "page",
  id: "source:encyclopedia-on-tanfilyev",
  name: "Tanfiliev Island, encyclopedia article",
  address: "iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/Tanfiliev_Island",
  grade: "C",
};

export const encyclopediaOnPolonsky: Page = {
  kind: "page",
  id: "source:encyclopedia-on-polonsky",
  name: "Остров Полонского, encyclopedia article (in Russian)",
  address: "wiki-org.ru/wiki/Остров_Полонского",
  grade: "C",
};

export const encyclopediaOnOskolki: Page = {
  kind: "page",
  id: "source:encyclopedia-on-oskolki",
  name: "Осколки, encyclopedia article (in Russian)",
  address: "artikel.siakadpt.com/ru/Осколки_(острова)",
  grade: "C",
};

export const habomaiInEstonian: Page = {
  kind: "page",
  id: "source:habomai-in-estonian",
  name: "Habomai saared, encyclopedia article of 2007 (in Estonian)",
  address: "dumps.wikimedia.your.org/other/static_html_dumps/September_2007/et/wikipedia-et-html.7z",
  grade: "C",
};

export const encyclopediaOnIchiroKono: Page = {
  kind: "page",
  id: "source:encyclopedia-on-ichiro-kono",
  name: "Kōno Ichirō, encyclopedia article (in German)",
  address: "de.m.wikipedia.org/wiki/Kōno_Ichirō",
  grade: "C",
};

export const encyclopediaOfSovietForces: Page = {
  kind: "page",
  id: "source:encyclopedia-of-soviet-forces",
  name: "Kuril Islands dispute, encyclopedia article of January 2012",
  address: "the-uncensored-wiki.com:20121/2012-wikipedia_en_all_nopic_01_2012/A/Kuril%20Islands%20dispute.html",
  grade: "C",
};

export const encyclopediaOnTheOperation: Page = {
  kind: "page",
  id: "source:encyclopedia-on-the-operation",
  name: "Kuril Landing Operation of 1945, copy of a Soviet encyclopedia article",
  address: "encyclopedia2.thefreedictionary.com/Kuril+Landing+Operation+of+1945",
  grade: "C",
};
