import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { portFrom } from "../../bin/launch/port.mjs";
import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";
import { testServer } from "../support/database-server.ts";
import { expectAccessible, sidewaysScroll } from "./axe.ts";
import { watchPage } from "./looks.ts";

// `npm start` on an empty database, as on the day of installing: its own process, its own rows.
interface Installation {
  readonly url: string;
  readonly setUpToken: string;
  stop(): Promise<void>;
}

const password = "a harvest of long words";
let installation: Installation;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const server = await testServer();
  const name = `gainsay_test_${process.pid}_first_run`;
  await createDatabase(server.maintenanceAddress, name);
  const running = await start(server.ownerAddress(name));
  installation = {
    ...running,
    async stop() {
      await running.stop();
      await dropDatabase(server.maintenanceAddress, name);
      await server.release();
    },
  };
});
test.afterAll(() => installation?.stop());

async function start(database: string): Promise<Installation> {
  const port = await portFrom(Number(process.env.GAINSAY_BROWSER_PORT ?? 3210) + 10);
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["bin/start.mjs"], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      GAINSAY_SECRET: randomBytes(32).toString("base64url"),
      GAINSAY_URL: url,
      GAINSAY_HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: database,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = await untilReady(child);
  const setUpToken = /\/set-up with this token:\s+([\w-]{43})\s/.exec(said)?.[1] ?? "";
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return {
    url,
    setUpToken,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

// Ready, and the token said, which comes a moment before or after.
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text;
      if (/ready: /.test(said) && /with this token:\s+\S+\s/.test(said)) resolve(said);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`it ended with ${code}:\n${said}`)));
  });
}

test("an empty installation is set up, an analyst joins, finds sample posts in the queue and takes in the first words", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const faults = watchPage(page);
  await page.goto(`${installation.url}/sign-in`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await setUp(page);
  const link = await invite(page);
  const theirs = await browser.newContext();
  const noor = await join(theirs, link);
  await seeSamples(noor);
  await addExcerpt(noor);
  expect((await page.goto(`${installation.url}/set-up`))?.status()).toBe(404);
  expect(faults).toEqual([]);
});

async function setUp(page: Page): Promise<void> {
  await page.goto(`${installation.url}/set-up`);
  await look(page);
  await page.getByLabel("Set-up token").fill("not the one on the console");
  await fillAccount(page);
  await expect(page.getByText("This is not the set-up token on the server's console.")).toBeVisible();
  await expect(page.getByLabel("Name of the workspace")).toHaveValue("Harvest desk");
  await page.getByLabel("Set-up token").fill(installation.setUpToken);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("radio", { name: "Sample posts" }).check();
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page).toHaveURL(/\/w\/harvest-desk\/admin/);
}

async function fillAccount(page: Page): Promise<void> {
  await page.getByLabel("Name of the workspace").fill("Harvest desk");
  await page.getByLabel("Your name").fill("Ada Brandt");
  await page.getByLabel("E-mail address").fill("ada@newsroom.example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Set up" }).click();
}

// With nothing in it yet, each list says so and how it is filled.
async function invite(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await look(page);
  await expect(page.getByText("Sample posts are on their way into the queue.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Sample newsroom/ })).toContainText("Analyst");
  for (const section of ["queue", "posts", "claims", "questions", "pairs", "sources", "published", "cross-checks"]) {
    expect((await page.goto(desk(section)))?.status()).toBe(200);
    await look(page);
  }
  await page.goto(desk("admin"));
  await page.getByLabel("E-mail address").fill("noor@newsroom.example");
  await page.getByRole("combobox", { name: "Role" }).selectOption("analyst");
  await page.getByRole("button", { name: "Invite" }).click();
  return page.getByLabel("Link, shown only now").inputValue();
}

async function join(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Join Harvest desk" })).toBeVisible();
  await page.getByLabel("Your name").fill("Noor Haddad");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/w\/harvest-desk\/queue/);
  return page;
}

// They were brought in and read behind the screens; nothing of them is decided.
async function seeSamples(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto(desk("posts"));
    await expect(page.getByRole("link", { name: "How many markets are there?" })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(async () => {
    await page.goto(desk("queue"));
    await expect(page.getByRole("rowheader", { name: /406 markets/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.goto(desk("claims"));
  await expect(page.getByText("No claims yet")).toBeVisible();
}

async function addExcerpt(page: Page): Promise<void> {
  await page.goto(desk("import"));
  await look(page);
  await page
    .getByLabel("The words themselves")
    .fill("Maize output fell to 1.1 million tonnes in 2014, the ministry said.");
  await page.getByLabel("Published by").last().fill("Yearbook");
  await page.getByRole("button", { name: "Add excerpt" }).click();
  // The worker of this very process reads it.
  await expect(page.getByRole("region", { name: "Candidate" }).first()).toBeVisible({ timeout: 60_000 });
  await look(page);
  await page.goto(desk("queue"));
  await expect(page.getByText("1.1 million tonnes").first()).toBeVisible();
  await look(page);
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await sidewaysScroll(page)).toBe(0);
}

const desk = (section: string) => `${installation.url}/w/harvest-desk/${section}`;
