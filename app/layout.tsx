import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/tones.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { default: "Gainsay", template: "%s · Gainsay" },
  description: "Who said what, on what basis, through whom, and do they really disagree?",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
