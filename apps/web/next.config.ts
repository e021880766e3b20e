import type { NextConfig } from "next";

export default {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  // `pnpm typecheck` does.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
