import type { MetadataRoute } from "next";
import { appIcons } from "../site/app-icons.tsx";
import { paint } from "../site/paint.ts";
import { pageAt, siteName } from "../site/site-pages.ts";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: siteName,
    short_name: siteName,
    description: pageAt("/").description,
    lang: "en-GB",
    start_url: "/",
    display: "minimal-ui",
    background_color: paint.paper,
    theme_color: paint.paper,
    categories: ["education"],
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      ...appIcons.map(({ name, size, purpose }) => ({
        src: `/icons/${name}`,
        type: "image/png",
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  };
}
