import type { MetadataRoute } from "next";
import { wholeAddress } from "../site/public-origin.ts";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", disallow: "/api/" },
    sitemap: wholeAddress("/sitemap.xml"),
  };
}
