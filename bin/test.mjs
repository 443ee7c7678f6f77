// `npm test`: types, style, tests on a real PostgreSQL, and the journeys of a real browser where there is one.
// The last line is "N passed, N failed"; a check that finds fault counts as one failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { portFrom } from "./launch/port.mjs";
import { say, setup } from "./setup.mjs";

const results = ".gainsay/results";
const browserTests = "test/browser";
const total = { passed: 0, failed: 0 };

setup();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check("types", "node_modules/typescript/bin/tsc", "--noEmit", "-p", ".");
check("style", "node_modules/@biomejs/biome/bin/biome", "check", ".");
check("dead code", "node_modules/knip/bin/knip.js", "--no-config-hints");
count(
  "tests",
  vitestCounts,
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}/vitest.json`,
);
const journeys = await browse();

for (const line of journeys) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function check(name, program, ...args) {
  const found = run(program, args);
  if (found === 0) say(`${name}: in order`);
  else fail(`${name}: not in order, see above`);
}

function count(name, counts, program, ...args) {
  const code = run(program, args);
  const { passed, failed } = counts();
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed`);
  if (code !== 0 && failed === 0) fail(`${name}: ended with ${code}, see above`);
}

function fail(line) {
  total.failed += 1;
  say(line);
}

function run(program, args) {
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/playwright.json`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return spawnSync(process.execPath, [program, ...args], { stdio: ["ignore", "inherit", "inherit"], env }).status ?? 1;
}

// A file that could not even be loaded has no tests to count: it is one failure.
function vitestCounts() {
  const report = read("vitest.json");
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function playwrightCounts() {
  const report = read("playwright.json");
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function read(name) {
  const file = `${results}/${name}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

// Answers the lines to end with when the journeys did not run.
async function browse() {
  const written = existsSync(browserTests) && readdirSync(browserTests).some((name) => name.endsWith(".test.ts"));
  if (!written) return [];
  const chromium = findChromium();
  if (!chromium) {
    if (process.env.GAINSAY_REQUIRE_BROWSER === "1") total.failed += 1;
    return [
      "Browser journeys did not run: no Chromium was found.",
      "To run them: apt-get install chromium, or name one with CHROMIUM=/path/to/chromium.",
    ];
  }
  process.env.CHROMIUM = chromium;
  process.env.GAINSAY_BROWSER_PORT = String(await portFrom(3210));
  count("browser journeys", playwrightCounts, "node_modules/@playwright/test/cli.js", "test", "--reporter=list,json");
  return [];
}

function findChromium() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].find((file) => existsSync(file));
}
