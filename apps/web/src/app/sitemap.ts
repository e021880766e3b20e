import type { MetadataRoute } from "next";
import { wholeAddress } from "../site/public-origin.ts";
import { sitePages } from "../site/site-pages.ts";

export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages.filter(({ learning }) => learning !== null).map(({ path }) => ({ url: wholeAddress(path) }));
}
