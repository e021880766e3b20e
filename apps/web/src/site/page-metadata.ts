import type { Metadata } from "next";
import { pictureAddress, pictureSize } from "./picture-address.ts";
import { publicOrigin } from "./public-origin.ts";
import { pageAt, type SitePath, siteName } from "./site-pages.ts";

/** What the head of a page says of it. */
export function metadataOf(path: SitePath): Metadata {
  const { title, description, learning } = pageAt(path);
  return {
    title: path === "/" ? { absolute: title } : title,
    description,
    ...(learning === null && { robots: { index: false } }),
    // An address that nobody outside can open must not be told as the right one.
    ...(publicOrigin && { alternates: { canonical: path } }),
    openGraph: {
      type: "website",
      siteName,
      locale: "en_GB",
      title,
      description,
      ...(publicOrigin && { url: path }),
      images: [{ url: pictureAddress(path), ...pictureSize, alt: `${siteName}: ${title}` }],
    },
    twitter: { card: "summary_large_image" },
  };
}
