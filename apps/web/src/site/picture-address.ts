import type { SitePath } from "./site-pages.ts";

/** As large as link previews show a picture. */
export const pictureSize = { width: 1200, height: 630 };

/** @example pictureName("/"); // "home.png" */
export function pictureName(path: SitePath): string {
  return `${path === "/" ? "home" : path.slice(1).replaceAll("/", "-")}.png`;
}

export function pictureAddress(path: SitePath): string {
  return `/pictures/${pictureName(path)}`;
}
