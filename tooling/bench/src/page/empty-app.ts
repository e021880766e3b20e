import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const { resolve } = createRequire(import.meta.url);
const { version } = createRequire(import.meta.url)("next/package.json") as { readonly version: string };

const files = {
  "package.json": JSON.stringify({ name: "empty-page", private: true, type: "module" }),
  "app/layout.jsx": "export default ({ children }) => <html lang='en'><body>{children}</body></html>;\n",
  "app/page.jsx": "export default () => null;\n",
};

/** The build of an app whose one page is empty, of the same Next as ours; made once for each version. */
export async function emptyApp(): Promise<string> {
  // Inside the repository, where Next finds itself and React as any app of ours does.
  const folder = join(import.meta.dirname, "../../.cache", `empty-page-${version}`);
  const build = join(folder, ".next");
  if (await isThere(join(build, "BUILD_ID"))) return build;
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await promisify(execFile)(process.execPath, [resolve("next/dist/bin/next"), "build", folder], {
    // biome-ignore lint/style/noProcessEnv: the environment itself is what is passed on
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  return build;
}

async function isThere(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}
