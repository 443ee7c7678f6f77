// One hundred triage decisions by keyboard in a real browser, with reloads right after a key, the network cut at random and
// answers lost on their way back. Every decision the screen called saved must be in the database, exactly once.
// Between decisions a key nobody listens for is pressed on the same page: on a machine that does other work too, the ratio to that
// one's time to paint is what can be compared. Ends with one line of JSON; fails when anything acknowledged is missing or doubled.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import type { Actor } from "../lib/access/actor.ts";
import { closeDatabase, db } from "../lib/db/client.ts";
import { readMemberByEmail } from "../lib/db/read/actors.ts";
import { demoAccounts } from "../seeds/accounts.ts";
import { prepareNewsroom } from "../test/browser/prepare.ts";

const port = Number(process.env.GAINSAY_BROWSER_PORT ?? 3290);
const wanted = Number(process.argv[2] ?? 100);
const account = demoAccounts[0];
if (!account) throw new Error("the demo has nobody to sign in as");

const line = { cut: false };
const newsroom = await prepareNewsroom(port);
process.env.DATABASE_URL = newsroom.address;
const server = startServer(newsroom.address);
try {
  const actor = await readMemberByEmail("demo-newsroom", account.email, "bench");
  if (!actor) throw new Error("the demo's first analyst is not there");
  await fillQueue(actor);
  await answers(`http://localhost:${port}/sign-in`);
  console.log(JSON.stringify(await decideAll(actor)));
} finally {
  server.kill("SIGTERM");
  await once(server, "exit");
  await closeDatabase();
  await newsroom.remove();
}

function startServer(address: string): ChildProcess {
  const env = { ...process.env, GAINSAY_BROWSER_PORT: String(port), GAINSAY_BROWSER_DATABASE: address };
  return spawn(process.execPath, ["test/browser/server.mjs"], { stdio: ["ignore", "ignore", "inherit"], env });
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("the application did not start");
}

// Figures in our own words, enough for the hundred and some to spare; what they say does not matter here.
async function fillQueue(actor: Actor): Promise<void> {
  const { captureText } = await import("../test/support/capture.ts");
  const goods = ["Rice", "Maize", "Wheat", "Barley", "Potato", "Soybean"];
  const countries = ["Kenya", "Peru", "Nepal", "Ghana", "Chile"];
  for (const country of countries) {
    const lines = goods.flatMap((good, index) =>
      [2011, 2012, 2013, 2014].map(
        (year) =>
          `${good} production in ${country} rose ${index + 2}.${year % 10} percent in ${year}, the ministry said.`,
      ),
    );
    await captureText(actor, lines.join("\n\n"), `${country} Daily`, "2015-03-01");
  }
}

interface Watched {
  readonly made: Set<string>;
  readonly acknowledged: Set<string>;
}

/** From key press to after the next frame: of keys that decide, and of one that does nothing. `handled` is the part spent in the page's own script. */
interface Times {
  readonly decided: number[];
  readonly idle: number[];
  readonly handled: number[];
}

async function decideAll(actor: Actor) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` });
  const page = await context.newPage();
  const times: Times = { decided: [], idle: [], handled: [] };
  await page.exposeFunction("tookMilliseconds", (kind: keyof Times, ms: number) => times[kind].push(ms));
  // The loader names functions through this; the page has no such thing.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(measureKeys);
  const watched = watch(page);
  const chance = seeded(20151112);
  const counts = { reloads: 0, cuts: 0, lost: 0 };
  await loseAnswers(page, chance, counts);
  await signIn(page);
  await page.getByRole("link", { name: "Triage" }).click();
  for (let decided = 0; decided < wanted; decided++)
    await decideOne(page, context, chance, counts).catch(async (error) => {
      console.error(page.url(), (await page.locator("main").innerText()).slice(0, 600));
      throw error;
    });
  await settle(page);
  await browser.close();
  return await verdict(actor, watched, times, counts);
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(account?.email ?? "");
  await page.getByLabel("Password").fill(account?.password ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/queue/);
}

async function decideOne(page: Page, context: BrowserContext, chance: () => number, counts: Counts): Promise<void> {
  if (chance() < 0.12) {
    counts.cuts++;
    line.cut = true;
    await context.setOffline(true);
    const mend = () => context.setOffline(false).then(() => (line.cut = false));
    setTimeout(() => void mend().catch(() => undefined), 200 + 1500 * chance());
  }
  await ready(page);
  await page.keyboard.press("F9");
  const before = await page.locator("article[data-candidate]").getAttribute("data-candidate");
  if (chance() < 0.3) {
    await page.keyboard.press("x");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("5");
  } else await page.keyboard.press("a");
  await page.locator(`article[data-candidate="${before}"]`).waitFor({ state: "detached" });
  if (line.cut || chance() > 0.15) return;
  counts.reloads++;
  await page.reload();
}

// A card with its buttons, and the page listening.
async function ready(page: Page): Promise<void> {
  const triage = page.getByRole("link", { name: "Triage" });
  const goOn = page.getByRole("button", { name: "Go on to the next" });
  const accept = page.locator("article[data-candidate] button[data-key=a]");
  // A reload before the next card stood in the address ends in the list, or on the one just decided.
  await accept.or(triage).or(goOn).first().waitFor({ timeout: 60_000 });
  if (await triage.isVisible()) await triage.click();
  if (await goOn.isVisible()) await goOn.click();
  await page.locator("article[data-candidate] button[data-key=a]").waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.documentElement.dataset.triage === "ready");
}

interface Counts {
  reloads: number;
  cuts: number;
  lost: number;
}

// The server has done it, and nobody hears: the hardest cut there is.
async function loseAnswers(page: Page, chance: () => number, counts: Counts): Promise<void> {
  await page.route("**/queue/acts", async (route) => {
    if (chance() > 0.12) return route.continue().catch(() => undefined);
    counts.lost++;
    await route.fetch().catch(() => undefined);
    await route.abort("connectionreset").catch(() => undefined);
  });
}

function watch(page: Page): Watched {
  const [made, acknowledged] = [new Set<string>(), new Set<string>()];
  const idOf = (body: string | null) => (JSON.parse(body ?? "{}") as { id?: string }).id ?? "";
  page.on("request", (request) => {
    if (request.url().endsWith("/queue/acts")) made.add(idOf(request.postData()));
  });
  page.on("response", (response) => {
    if (response.url().endsWith("/queue/acts") && response.ok()) acknowledged.add(idOf(response.request().postData()));
  });
  return { made, acknowledged };
}

async function settle(page: Page): Promise<void> {
  const kept = () =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith("gainsay.act"))
      .map((name) => localStorage.getItem(name) ?? "");
  let left: readonly string[] = [];
  for (let tries = 0; tries < 120; tries++) {
    left = await page.evaluate(kept);
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`decisions were left unsent at ${page.url()}:\n${left.join("\n")}`);
}

async function verdict(actor: Actor, { made, acknowledged }: Watched, times: Times, counts: Counts) {
  const rows = await db().decision.findMany({
    where: { workspaceId: actor.workspaceId, id: { in: [...made] } },
    select: { id: true, kind: true, candidateId: true, appearances: { select: { id: true } } },
  });
  const stored = new Set(rows.map(({ id }) => id));
  const missing = [...acknowledged].filter((id) => !stored.has(id)).length;
  const doubled = rows.length - new Set(rows.map(({ candidateId }) => candidateId)).size;
  const wrongWords = rows.filter(({ kind, appearances }) => appearances.length !== (kind === "accept" ? 1 : 0)).length;
  const [keyToPaint, idleKey] = [spread(times.decided), spread(times.idle)];
  const result = {
    bench: "triage",
    decisions: wanted,
    stored: rows.length,
    acknowledged: acknowledged.size,
    missing,
    doubled,
    wrongWords,
    ...counts,
    unit: "ms",
    keyToPaint,
    handled: spread(times.handled),
    idleKey,
    ratio: { p50: rounded(keyToPaint.p50 / idleKey.p50), p95: rounded(keyToPaint.p95 / idleKey.p95) },
    load: loadavg().map(rounded),
  };
  if (missing + doubled + wrongWords > 0 || rows.length !== wanted) {
    console.error("a decision was lost or made twice");
    process.exitCode = 1;
  }
  return result;
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return { measured: sorted.length, p50: at(0.5), p95: at(0.95) };
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

// Runs in the page: from the key press to after the frame in which another card, or the wait for one, stands there.
function measureKeys(): void {
  const told = window as unknown as { tookMilliseconds(kind: keyof Times, ms: number): void };
  const shown = () => document.querySelector("article[data-candidate]")?.getAttribute("data-candidate");
  const ready = () => {
    const button = document.querySelector("button[data-key=a]");
    if (button && Object.keys(button).some((name) => name.startsWith("__react")))
      document.documentElement.dataset.triage = "ready";
    else setTimeout(ready, 20);
  };
  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener(
    "keydown",
    (event) => {
      const idle = event.key === "F9";
      if (!idle && !["a", "5"].includes(event.key)) return;
      const [before, since, began] = [shown(), event.timeStamp, performance.now()];
      // After every other listener, and after what they made the framework draw.
      const after = () =>
        idle || shown() === before ? undefined : told.tookMilliseconds("handled", performance.now() - began);
      window.addEventListener("keydown", () => queueMicrotask(after), { once: true });
      const look = (frames: number) =>
        requestAnimationFrame(() => {
          const changed = idle || shown() !== before;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            if (changed) told.tookMilliseconds(idle ? "idle" : "decided", performance.now() - since);
            else if (frames < 120) look(frames + 1);
          };
          port2.postMessage(null);
        });
      look(0);
    },
    true,
  );
}
