import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { file: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Asks about the harvest of 2015 and ends on what may bear on it. */
async function askHarvest(page: Page, title = ""): Promise<void> {
  await page.goto(desk("questions", "new"));
  await page.getByRole("combobox", { name: /^What is measured/ }).fill("food and crop production");
  await page.getByRole("combobox", { name: /^Place/ }).fill("North Korea");
  await page.getByRole("textbox", { name: /^About/ }).fill("2015");
  await page.getByRole("combobox", { name: /^Against/ }).selectOption("year-before");
  await page.getByLabel("The question as a title").fill(title);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page).toHaveURL(/tab=claims/);
}

test("a newcomer asks about the harvest, gathers, sees the origins and what lies off the yardstick, answers, and takes the matrix along", async ({
  page,
}) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await page.goto(desk("questions"));
  await expectAccessible(page);
  await page.getByRole("link", { name: "New question" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "New question" })).toBeVisible();
  await expectAccessible(page);
  await askHarvest(page);
  const { pathname } = new URL(page.url());
  const title = "Food and crop production, North Korea: 2015 against 2014";
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /^Add all/ }).click();
  await expect(page.getByRole("heading", { name: "Fits, not gathered: 0" })).toBeVisible();
  await expect(page.getByText("No other claim here fits the yardstick.")).toBeVisible();
  const gathered = page.getByRole("region", { name: /^Gathered/ }).getByRole("listitem");
  await gathered
    .first()
    .getByRole("button", { name: /^Compare/ })
    .click();
  await gathered
    .nth(1)
    .getByRole("button", { name: /^Compare/ })
    .click();
  await expect(page.getByRole("link", { name: /^Compare 2/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clear" }).click();

  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page.getByText(/\d+ reports · \d+ origins/)).toBeVisible();
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("rowheader", { name: /FAO rice and maize/ })).toBeVisible();
  await expect(grid.getByRole("gridcell", { name: "none in the imported posts" }).first()).toBeVisible();
  const off = page.getByRole("region", { name: /Off the yardstick/ });
  await expect(off.getByText("the base of this yardstick").first()).toBeVisible();
  await expectAccessible(page);

  await grid.getByRole("link", { name: /−14 %/ }).first().click();
  const drawer = page.getByRole("complementary", { name: /FAO/ });
  await expect(drawer.locator("mark").first()).toContainText(/14 percent|14%/);
  await expect(drawer.getByText("asserts").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  const csv = await download(page, "Matrix with footnotes, CSV");
  expect(csv.file).toMatch(/matrix\.csv$/);
  // The mark a spreadsheet needs to read what follows as what it is.
  expect(csv.bytes.toString("utf8")).toMatch(
    /^\uFEFF[\s\S]*reports · \d+ origins[\s\S]*−14 %[\s\S]*none in the imported posts[\s\S]*fall by 14 percent/,
  );

  await page.getByRole("link", { name: "Answer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Answer" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("The answer in words").fill("Production fell; by how much is one agency’s forecast.");
  await page.getByRole("combobox", { name: /^Likelihood/ }).selectOption("very-likely");
  await page.getByRole("textbox", { name: "Reasoning" }).fill("The agency names its figures and their base. [1]");
  await page.getByRole("checkbox", { name: "Ask for a cross-check" }).uncheck();
  await page.getByRole("button", { name: /Save answer/ }).click();
  await expect(page.getByText("Very likely, 80 to 95 %").first()).toBeVisible();
  await expect(page.getByText("Production fell; by how much is one agency’s forecast.").first()).toBeVisible();
  await expectAccessible(page);
  expect(faults).toEqual([]);

  // A colleague who may still cross-check it reads neither the answer nor its likelihood, on the list or on the page.
  await page.context().clearCookies();
  await signInAs(page, "Jonas");
  for (const path of [desk("questions"), pathname]) {
    await page.goto(path);
    await expect(page.getByText(/sealed until its cross-check is in/).first()).toBeVisible();
    expect(await page.content()).not.toMatch(/Production fell|Very likely/);
  }
});

test("the chart can be gone through by keyboard, has a table as its equal, and is taken along as drawing and picture", async ({
  page,
}) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await askHarvest(page, "The harvest, drawn");
  await page.getByRole("button", { name: /^Add all/ }).click();
  await expect(page.getByText("No other claim here fits the yardstick.")).toBeVisible();
  await page.getByRole("link", { name: "Chart", exact: true }).click();
  const chart = page.getByRole("group", { name: /^Chart:/ });
  const point = chart.getByRole("link", { name: /−14 %/ }).first();
  await point.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: /FAO/ }).locator("mark").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("table").getByText("−14 %").first()).toBeVisible();
  const svg = await download(page, "Chart, SVG");
  expect(svg.bytes.toString("utf8")).toMatch(/^<svg[\s\S]*The harvest, drawn[\s\S]*−14 %/);
  const png = await download(page, "Chart, PNG");
  expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
  await lookAtScreen(page, { name: "question-chart" });
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await lookAtScreen(page, { name: "question-matrix" });
  await page
    .getByRole("link", { name: /^Claims/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: /^Gathered/ })).toBeVisible();
  await lookAtScreen(page, { name: "question-claims" });
  expect(faults).toEqual([]);
});

test("arrows go from cell to cell of the matrix, gaps included", async ({ page }) => {
  await signInAs(page, "Jonas");
  await askHarvest(page, "By arrows");
  await page.getByRole("button", { name: /^Add all/ }).click();
  await expect(page.getByText("No other claim here fits the yardstick.")).toBeVisible();
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await page.getByRole("grid").getByRole("link").first().focus();
  const column = () =>
    page.evaluate(() => (document.activeElement?.closest("td") as HTMLTableCellElement | null)?.cellIndex);
  await page.keyboard.press("Home");
  expect(await column()).toBe(1);
  await page.keyboard.press("ArrowRight");
  expect(await column()).toBe(2);
  await page.keyboard.press("ArrowLeft");
  expect(await column()).toBe(1);
});

test("a claim’s own page asks with its yardstick; a viewer reads all and is offered no act; no other workspace has the question", async ({
  page,
}) => {
  await signInAs(page, "Mina");
  await page.goto(desk("claims"));
  await page
    .getByRole("link", { name: /rice and maize.*14 percent/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Ask a question" }).click();
  await expect(page.getByRole("combobox", { name: /^Coverage/ })).toHaveValue("rice and maize");
  await expect(page.getByRole("textbox", { name: /^About/ })).toHaveValue("2015");
  await page.getByLabel("The question as a title").fill("Only rice and maize");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Gathered: 1" })).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, "Victor");
  await page.goto(`${desk("questions", "only-rice-and-maize")}?tab=claims`);
  await expect(page.getByRole("heading", { level: 1, name: "Only rice and maize" })).toBeVisible();
  for (const act of ["Remove", "Close question"]) await expect(page.getByRole("button", { name: act })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Answer" })).toHaveCount(0);
  expect((await page.goto(desk("questions", "new")))?.status()).toBe(404);
  expect((await page.goto(desk("questions", "nobody-asked-this")))?.status()).toBe(404);
  expect((await page.request.get(desk("questions", "nobody-asked-this", "matrix.csv"))).status()).toBe(404);
});
