/** The Chromium that is installed here, which calls nobody by itself. */
export const chromiumHere = {
  // biome-ignore lint/style/noProcessEnv: the one place that reads it
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
