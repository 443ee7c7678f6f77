import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { lookAtScreen, screenFaults, watchPage } from "./looks.ts";
import type { FindLink, Screen } from "./screens/screen.ts";
import { leadOn, pageFiles, screens, seenWhileEmpty } from "./screens/screens.ts";
import { desk, signInAs } from "./sign-in.ts";

test.describe.configure({ timeout: 600_000 });

const contexts = new Map<string, BrowserContext>();

test.afterAll(async () => {
  for (const context of contexts.values()) await context.close();
});

// One session for each of the cast and one for nobody; what a screen leaves in the address or the storage is its page's.
async function contextOf(browser: Browser, who: Screen["as"], baseURL: string | undefined): Promise<BrowserContext> {
  const name = who ?? "nobody";
  const known = contexts.get(name);
  if (known) return known;
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  if (who) {
    const page = await context.newPage();
    await signInAs(page, who);
    await page.close();
  }
  contexts.set(name, context);
  return context;
}

// A link by its address, by its own words, or as the first of a row that has the words.
function finder(page: Page): FindLink {
  return async (list, fits) => {
    const html = await (await page.request.get(list)).text();
    const found = await page.evaluate(
      ({ html, source }) => {
        const pattern = new RegExp(source);
        const links = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("a[href]")];
        const address = (link: Element | undefined) => link?.getAttribute("href") ?? null;
        const named = links.find((link) => pattern.test(address(link) ?? "") || pattern.test(link.textContent ?? ""));
        const row = links.find((link) => pattern.test(link.closest("[data-row]")?.textContent ?? ""));
        return address(named) ?? address(row);
      },
      { html, source: fits.source },
    );
    if (!found) throw new Error(`no link like ${fits} on ${list}`);
    return found;
  };
}

async function look(context: BrowserContext, screen: Screen): Promise<readonly string[]> {
  const page = await context.newPage();
  try {
    const address = typeof screen.at === "string" ? screen.at : await screen.at(finder(page));
    const faults = watchPage(page);
    await page.goto(address);
    await screen.brings?.(page);
    const { name, mayScrollSideways = false, mostElements = 1500 } = screen;
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const many = elements > mostElements ? [`${name}: ${elements} elements, at most ${mostElements}`] : [];
    const seen = await screenFaults(page, { name, mayScrollSideways });
    return [...many, ...seen, ...faults.map((fault) => `${name}: ${fault}`)];
  } catch (error) {
    return [`${screen.name}: ${error instanceof Error ? error.message : error}`];
  } finally {
    await page.close();
  }
}

async function lookAtAll(browser: Browser, all: readonly Screen[], baseURL: string | undefined): Promise<void> {
  const only = process.env.GAINSAY_SCREENS;
  const waiting = all.filter(({ name }) => !only || new RegExp(only).test(name));
  for (const { as } of waiting) await contextOf(browser, as, baseURL);
  const faults: string[] = [];
  const lane = async () => {
    for (let screen = waiting.shift(); screen; screen = waiting.shift())
      faults.push(...(await look(await contextOf(browser, screen.as, baseURL), screen)));
  };
  // Two at a time: a page is drawn and read on one core.
  await Promise.all([lane(), lane()]);
  expect(faults).toEqual([]);
}

const screensOf = (is: (file: string) => boolean) => [...screens].filter(([file]) => is(file)).flatMap(([, of]) => of);
const isAdmin = (file: string) => file.startsWith("w/[workspace]/admin/");
const isDesk = (file: string) => file.startsWith("w/[workspace]/") && !isAdmin(file);

test("every page there is has a row here", () => {
  expect([...screens.keys(), ...leadOn, ...seenWhileEmpty].sort()).toEqual([...pageFiles()].sort());
});

test("pages that only lead on do so", async ({ browser, baseURL }) => {
  const { request } = await contextOf(browser, "Mina", baseURL);
  for (const address of ["/", "/w/demo-newsroom", desk("admin")])
    expect([address, (await request.get(address, { maxRedirects: 0 })).status()]).toEqual([address, 307]);
});

test("every screen of the desk, in both themes at three widths", async ({ browser, baseURL }) => {
  await lookAtAll(browser, screensOf(isDesk), baseURL);
});

test("every screen of the admin, in both themes at three widths", async ({ browser, baseURL }) => {
  await lookAtAll(browser, screensOf(isAdmin), baseURL);
});

test("every screen before the desk and beside it, in both themes at three widths", async ({ browser, baseURL }) => {
  const front = screensOf((file) => !isDesk(file) && !isAdmin(file));
  // Handing out links ends the session they are opened in.
  await lookAtAll(
    browser,
    front.filter(({ as }) => as !== "Ada"),
    baseURL,
  );
  for (const screen of front.filter(({ as }) => as === "Ada")) {
    await contexts.get("Ada")?.close();
    contexts.delete("Ada");
    await lookAtAll(browser, [screen], baseURL);
  }
});

test("what was retracted leaves a tombstone", async ({ browser, baseURL }) => {
  const editor = await (await contextOf(browser, "Elif", baseURL)).newPage();
  await editor.goto(desk("published"));
  const door = editor.getByRole("rowheader").last().getByRole("link");
  const address = (await door.getAttribute("href")) ?? "";
  await editor.getByRole("button", { name: "Retract" }).last().click();
  await editor.getByRole("dialog").getByLabel("Reason, for readers").fill("The figures were another year's.");
  await editor.getByRole("dialog").getByRole("button", { name: "Retract" }).click();
  await expect(editor.getByText("Retracted: The figures were another year's.")).toBeVisible();
  const reader = await (await contextOf(browser, null, baseURL)).newPage();
  expect((await reader.goto(address))?.status()).toBe(410);
  await lookAtScreen(reader, { name: "tombstone" });
});
