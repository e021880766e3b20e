import type { Graph, LearningResource, Quiz, WebSite } from "schema-dts";
import { wholeAddress } from "./public-origin.ts";
import { pageAt, type SitePage, type SitePath, siteName } from "./site-pages.ts";

const licence = "https://opensource.org/license/mit";

/** What a page is, in the words of schema.org. */
export function linkedDataOf(path: SitePath): Graph {
  const page = pageAt(path);
  return {
    "@context": "https://schema.org",
    "@graph": path === "/" ? [website, resourceOf(page)] : [resourceOf(page)],
  };
}

const website: WebSite = {
  "@type": "WebSite",
  "@id": wholeAddress("/#website"),
  url: wholeAddress("/"),
  name: siteName,
  description: pageAt("/").description,
  inLanguage: "en-GB",
};

function resourceOf({ path, title, description, learning }: SitePage): LearningResource | Quiz {
  const told = {
    "@id": wholeAddress(`${path}#resource`),
    url: wholeAddress(path),
    name: title,
    description,
    inLanguage: "en-GB",
    isAccessibleForFree: true,
    license: licence,
    isPartOf: { "@id": wholeAddress("/#website") },
    teaches: "To tell what a source states from what it only reports, and to say who claims it",
    educationalUse: "practice",
    audience: { "@type": "EducationalAudience", educationalRole: "student" },
    about: {
      "@type": "Event",
      name: "Russia–Japan peace treaty talks of October 2000",
    },
    isBasedOn: { "@type": "Article", name: "Monitor 6/201" },
  } as const;
  return learning === "quiz"
    ? { "@type": "Quiz", ...told }
    : { "@type": "LearningResource", ...told, learningResourceType: learning ?? "reference" };
}
