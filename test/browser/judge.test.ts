import { existsSync, readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { archivePage } from "../support/archive-page.ts";
import { expectAccessible } from "./axe.ts";
import { importPasted } from "./import-page.ts";
import { watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";
import { layAside } from "./tray.ts";

const title = "Did the harvest of 2015 grow against 2014?";
const realPage = "../shared/corpus/archive.txt";

const patience = 20_000;

/** Somebody else at a browser of their own. */
async function atDesk(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(patience);
  await signInAs(page, name);
  return page;
}

test("a whole job: import, ask, compare, link as retold, assess, cross-check, sign off, publish, read without script", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(patience);
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await importPasted(page, existsSync(realPage) ? readFileSync(realPage, "utf8") : archivePage, "A blog of the south");
  await expectAccessible(page);

  await page.goto(desk("questions", "new"));
  await page.getByRole("combobox", { name: /^What is measured/ }).fill("food and crop production");
  await page.getByRole("combobox", { name: /^Place/ }).fill("North Korea");
  await page.getByRole("textbox", { name: /^About/ }).fill("2015");
  await page.getByRole("combobox", { name: /^Against/ }).selectOption("year-before");
  await page.getByLabel("The question as a title").fill(title);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const question = new URL(page.url()).pathname;
  await page.getByRole("button", { name: /^Add all/ }).click();
  await expect(page.getByText("No other claim here fits the yardstick.")).toBeVisible();
  await expectAccessible(page);

  await layAside(page, "claimant=FAO&words=14", /down 14 percent/);
  await layAside(page, "claimant=Tongil+Sinbo", /2015.*up/);
  await layAside(page, "claimant=Tongil+Sinbo", /(?<!2015): up/);
  await page.getByRole("link", { name: "Compare 3" }).click();
  await expect(page.getByRole("heading", { name: "A and B" })).toBeVisible();
  await expect(page.getByText(/Would contradict, as retold by Northern Fields/)).toBeVisible();
  await expect(page.getByText(/The words of the origin/)).toBeVisible();
  await expect(page.getByRole("region", { name: "A and C" }).getByText(/Cannot say yet/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("region", { name: "A and B" }).getByRole("button", { name: /^Link/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Contradicts/ }).check();
  await dialog.getByLabel("Reason").fill("The blog dates the harvest to this year; the weekly's own words name none.");
  await dialog.getByRole("button", { name: /Save judgement/ }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await expect(page.getByText(/as retold by Northern Fields/).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(question);
  await page.getByRole("link", { name: "Answer" }).click();
  await page.getByLabel("The answer in words").fill("The harvest fell; what says it grew was dated on the way.");
  await page.getByRole("combobox", { name: /^Likelihood/ }).selectOption("likely");
  await page.getByRole("combobox", { name: /^Confidence/ }).selectOption("moderate");
  await page.getByRole("textbox", { name: "Reasoning" }).fill("The forecast names the year, the weekly does not [1].");
  await expectAccessible(page);
  await page.getByRole("button", { name: /Save answer/ }).click();
  await expect(page.getByText("The harvest fell; what says it grew was dated on the way.").first()).toBeVisible();
  await expectAccessible(page);

  const second = await atDesk(browser, "Jonas");
  await second.goto(desk("cross-checks"));
  await second.getByRole("link", { name: title }).first().click();
  await expect(second.getByText("was dated on the way")).toHaveCount(0);
  await expectAccessible(second);
  await second.getByLabel("The answer in words").fill("The harvest fell.");
  await second.getByRole("combobox", { name: /^Likelihood/ }).selectOption("likely");
  await second.getByRole("combobox", { name: /^Confidence/ }).selectOption("moderate");
  await second.getByRole("textbox", { name: "Reasoning" }).fill("Two agencies forecast a fall [1].");
  await second.getByRole("button", { name: /^(Save|Submit)/ }).click();
  await expect(second.getByText("was dated on the way").first()).toBeVisible();
  await expectAccessible(second);

  const reviewer = await atDesk(browser, "Ruth");
  await reviewer.goto(question);
  await reviewer.getByRole("button", { name: "Sign off" }).first().click();
  await reviewer.getByRole("dialog").getByRole("button", { name: "Sign off" }).click();
  await expect(reviewer.getByText(/Signed off by Ruth/).first()).toBeVisible();

  const editor = await atDesk(browser, "Elif");
  await editor.goto(desk("published"));
  await expectAccessible(editor);
  await editor
    .getByRole("row")
    .filter({ hasText: title })
    .getByRole("link", { name: /Publish/ })
    .click();
  await expectAccessible(editor);
  await editor.getByLabel("Headline").fill("Did the harvest of 2015 grow?");
  await editor.getByLabel("Address").fill("did-the-harvest-grow");
  await editor.getByRole("button", { name: /^Publish/ }).click();
  await expect(editor.getByRole("link", { name: "Did the harvest of 2015 grow?" })).toBeVisible();

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto("/p/demo-newsroom/did-the-harvest-grow");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Did the harvest of 2015 grow?");
  await expect(reader.getByText("The harvest fell; what says it grew was dated on the way.").first()).toBeVisible();
  expect(await reader.locator("script:not([type='application/ld+json'])").count()).toBe(0);
  expect(faults).toEqual([]);
});
