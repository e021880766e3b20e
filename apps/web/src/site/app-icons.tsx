import { ImageResponse } from "next/og";
import { Mark } from "./mark.tsx";
import { paint } from "./paint.ts";

interface AppIcon {
  readonly name: string;
  readonly size: number;
  readonly purpose: "any" | "maskable";
}

/** The icons of the installed app. A maskable one is cut to a circle of four fifths of its side. */
export const appIcons: readonly AppIcon[] = [
  { name: "app-192.png", size: 192, purpose: "any" },
  { name: "app-512.png", size: 512, purpose: "any" },
  { name: "maskable-192.png", size: 192, purpose: "maskable" },
  { name: "maskable-512.png", size: 512, purpose: "maskable" },
];

export function appIcon({ size, purpose }: Pick<AppIcon, "size" | "purpose">): Response {
  const isMaskable = purpose === "maskable";
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        background: paint.paper,
        borderRadius: isMaskable ? 0 : (size * 6) / 32,
      }}
    >
      <Mark margin={isMaskable ? 0.14 : 0} size={size} />
    </div>,
    { width: size, height: size },
  );
}
