import "@fontsource-variable/inter";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/500.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ApiProvider } from "../api/api-provider.tsx";
import { darkPaper, paint } from "../site/paint.ts";
import { wholeAddress } from "../site/public-origin.ts";
import { pageAt, siteName } from "../site/site-pages.ts";
import { FocusOnArrival } from "../ui/focus-on-arrival.tsx";
import { SiteFooter } from "../ui/site-footer.tsx";
import { SiteHeader } from "../ui/site-header.tsx";
import { fontVariables } from "./fonts.ts";

export const metadata: Metadata = {
  metadataBase: new URL(wholeAddress("/")),
  title: { default: pageAt("/").title, template: `%s · ${siteName}` },
  description: pageAt("/").description,
  applicationName: siteName,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paint.paper },
    { media: "(prefers-color-scheme: dark)", color: darkPaper },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html className={fontVariables} lang="en-GB">
      <body className="flex min-h-dvh flex-col">
        <SiteHeader />
        <main className="mx-auto w-full max-w-5xl grow px-4 py-6 sm:px-6 sm:py-10" id="main" tabIndex={-1}>
          <noscript>
            <p className="mb-6 rounded-lg border border-edge bg-sheet p-4">
              Communiqué asks its questions with JavaScript, which this browser has switched off. Switch it on and load
              the page again.
            </p>
          </noscript>
          <ApiProvider>{children}</ApiProvider>
        </main>
        <SiteFooter />
        <FocusOnArrival />
      </body>
    </html>
  );
}
