import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tones.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { readPreferences } from "./_preferences/preferences";

export const metadata: Metadata = {
  title: { default: "Gainsay", template: "%s · Gainsay" },
  description: "Who said what, on what basis, through whom, and do they really disagree?",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, density, keys } = await readPreferences();
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      data-density={density === "usual" ? undefined : density}
      data-keys={keys === "on" ? undefined : keys}
    >
      <body>{children}</body>
    </html>
  );
}
