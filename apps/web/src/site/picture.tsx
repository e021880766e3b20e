import { ImageResponse } from "next/og";
import { Mark } from "./mark.tsx";
import { paint } from "./paint.ts";
import { pictureSize } from "./picture-address.ts";
import { type SitePage, siteName } from "./site-pages.ts";
import { typefaces } from "./typefaces.ts";

/** What a link to a page shows where it is shared: its title and what it is, on paper. */
export async function pictureOf({ path, title, description }: SitePage): Promise<Response> {
  const headline = path === "/" ? "Who said what at the peace treaty talks?" : title;
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
        gap: 64,
        padding: "64px 80px",
        background: paint.paper,
        color: paint.ink,
        fontFamily: "Inter",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 20 }}>
        <Mark size={64} />
        <div style={{ fontFamily: "Source Serif 4", fontSize: 40 }}>{siteName}</div>
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          gap: 28,
          borderLeft: `8px solid ${paint.accent}`,
          paddingLeft: 40,
        }}
      >
        <div style={{ fontFamily: "Source Serif 4", fontSize: 72, lineHeight: 1.12, textWrap: "balance" }}>
          {headline}
        </div>
        <div style={{ color: paint.soft, fontSize: 30, lineHeight: 1.4 }}>{description}</div>
      </div>
    </div>,
    { ...pictureSize, fonts: await typefaces() },
  );
}
