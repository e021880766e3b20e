import { defineConfig } from "drizzle-kit";

// biome-ignore lint/style/noDefaultExport: drizzle-kit asks for it.
export default defineConfig({ dialect: "postgresql", schema: "./src/schema.ts", out: "./migrations" });
