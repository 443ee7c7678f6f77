import { expect, type Page, test } from "@playwright/test";
import { watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

const filters = (page: Page) => page.getByRole("complementary", { name: "Filters" });
const spread = (page: Page, title: RegExp) =>
  filters(page)
    .locator("details")
    .filter({ has: page.getByText(title) });
const claims = (page: Page) => page.getByRole("rowheader");

test("the list is narrowed by a bar of a spread, by keyboard, and the address says so", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await page.goto(desk("claims"));
  await expect(filters(page).getByText("Choose a unit family")).toBeVisible();
  await filters(page).getByRole("link", { name: /^USD/ }).click();
  await expect(page).toHaveURL(/units=USD/);
  const bar = spread(page, /^Value in USD/)
    .getByRole("link", { name: /billion.*claims?$/ })
    .first();
  const count = Number((await bar.innerText()).match(/(\d+)\D*$/)?.[1]);
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/low=\d+/);
  await expect(claims(page)).toHaveCount(count);
  await expect(page.getByRole("list", { name: "Filters that are on" })).toContainText(/Value: from .* billion USD/);
  await filters(page).getByRole("link", { name: "Whole range" }).click();
  await expect(page).not.toHaveURL(/low=/);
  await spread(page, /^About/)
    .getByRole("link", { name: /^2014/ })
    .click();
  await expect(page).toHaveURL(/from=2014-01-01&to=2014-12-31/);
  await expect(page.getByRole("link", { name: "CSV" })).toHaveAttribute("href", /claims\.csv\?units=USD&from=2014/);
  expect(faults).toEqual([]);
});

test("columns are chosen once, stand in the address, and come back for the same person only", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await page.goto(`${desk("claims")}?claimant=FAO`);
  await page.getByText("Columns", { exact: true }).click();
  const group = page.getByRole("group", { name: "Columns beside the claim" });
  await group.getByRole("checkbox", { name: "Said on" }).uncheck();
  await group.getByRole("checkbox", { name: "Publisher" }).check();
  await page.getByRole("button", { name: "Show these columns" }).click();
  await expect(page).toHaveURL(/claimant=FAO&columns=claimant%2Cabout%2Cpublisher/);
  const heading = (name: string) => page.getByRole("columnheader", { name, exact: true });
  await expect(heading("Publisher")).toBeVisible();
  await expect(heading("Said on")).toHaveCount(0);
  const csv = await page.request.get((await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "");
  expect((await csv.text()).split("\n")[0]).toMatch(/Claimant.*Publisher/);
  await page.goto(desk("claims"));
  await expect(heading("Publisher")).toBeVisible();
  await page.context().clearCookies({ name: /session/ });
  await signInAs(page, "Jonas");
  await page.goto(desk("claims"));
  await expect(heading("Said on")).toBeVisible();
  await expect(heading("Publisher")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("ranges, facets and columns work all the same", async ({ page }) => {
    await signInAs(page, "Mina");
    await page.goto(`${desk("claims")}?units=t`);
    const range = page.getByRole("form", { name: "Range of values in tonnes" });
    await range.getByLabel("From").fill("3,000,000");
    await range.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/low=3%2C000%2C000/);
    await expect(claims(page).filter({ hasText: "million tonnes" })).toHaveCount(await claims(page).count());
    await page.getByText("Columns", { exact: true }).click();
    await page.getByRole("checkbox", { name: "Rating" }).check();
    await page.getByRole("button", { name: "Show these columns" }).click();
    await expect(page).toHaveURL(/low=3000000.*columns=[^&]*rating/);
    await expect(page.getByRole("columnheader", { name: "Rating" })).toBeVisible();
  });
});
