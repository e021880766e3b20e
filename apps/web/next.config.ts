import type { NextConfig } from "next";

export default {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // The server in front compresses what Next answers, and better.
  compress: false,
  images: { unoptimized: true },
  // `pnpm typecheck` does.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
