import type { MetadataRoute } from "next";
import { wholeAddress } from "../site/public-origin.ts";

export default function robots(): MetadataRoute.Robots {
  return {
    // Each of endlessly many addresses is a quiz of its own.
    rules: { userAgent: "*", disallow: ["/api/", "/quiz?"] },
    sitemap: wholeAddress("/sitemap.xml"),
  };
}
