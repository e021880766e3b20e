import { appIcon } from "../site/app-icons.tsx";

export const size = { width: 180, height: 180 };
export const contentType = "image/png";

/** The system rounds the corners itself. */
export default function AppleIcon() {
  return appIcon({ size: size.width, purpose: "maskable" });
}
