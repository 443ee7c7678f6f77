import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.GAINSAY_BROWSER_PORT ?? 3210);
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

// How the desk stands and is gone through, beside what is done with it: each half has a newsroom and a worker of its own.
const ways = /(every-screen|frames|first-steps|front-door|keyboard|nothing-here|pages|ways-of-seeing)\.test\.ts$/;
const newsrooms = { journeys: port, screens: port + 1 };
const half = (name: keyof typeof newsrooms) => ({
  name,
  workers: 1,
  use: { baseURL: `http://localhost:${newsrooms[name]}` },
});

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  projects: [
    { ...half("journeys"), testIgnore: ways },
    { ...half("screens"), testMatch: ways },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    trace: "off",
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // One after the other: the first builds, the second finds it built.
  webServer: Object.values(newsrooms).map((port) => ({
    command: "node test/browser/server.mjs",
    port,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
    stdout: "ignore" as const,
    stderr: "pipe" as const,
    env: { GAINSAY_BROWSER_PORT: String(port) },
  })),
});
