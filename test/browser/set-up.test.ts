import { expect, test } from "@playwright/test";
import { type EmptyNewsroom, startEmptyNewsroom } from "./empty-newsroom.ts";
import { screenFaults, watchPage } from "./looks.ts";

const own = Number(process.env.GAINSAY_BROWSER_PORT ?? 3210) + 9;
let newsroom: EmptyNewsroom;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  newsroom = await startEmptyNewsroom(own);
});
test.afterAll(async () => newsroom?.end());

test("the first admin sets a newsroom up, and every list says what will be there and the one thing to do", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  await page.goto(`${newsroom.url}/set-up`);
  const seen = watchPage(page);
  faults.push(...(await screenFaults(page, { name: "set-up" })));
  await expect(page.getByRole("radio", { name: "An empty workspace" })).toBeChecked();
  await page.getByLabel("Set-up token").fill("not the token of the console");
  await page.getByLabel("Name of the workspace").fill("River desk");
  await page.getByLabel("Your name").fill("Noor Haddad");
  await page.getByLabel("E-mail address").fill("noor@river.example");
  await page.getByLabel("Password").fill("a harvest of long words");
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByText("This is not the set-up token on the server's console.")).toBeVisible();
  await page.getByLabel("Set-up token").fill(newsroom.token);
  if ((await page.getByLabel("Password").inputValue()) === "")
    await page.getByLabel("Password").fill("a harvest of long words");
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page).toHaveURL(/\/w\/river-desk\/admin/);
  for (const place of ["queue", "posts", "claims", "pairs", "questions", "sources", "cross-checks", "published"]) {
    await page.goto(`${newsroom.url}/w/river-desk/${place}`);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("row")).toHaveCount(0);
    faults.push(...(await screenFaults(page, { name: `empty-${place}` })));
  }
  await page.goto(`${newsroom.url}/w/river-desk/queue`);
  // An admin imports nothing, but may have the samples wait.
  await expect(page.getByRole("main").getByRole("link", { name: "Import" })).toHaveCount(0);
  await page.getByRole("button", { name: "Add sample posts" }).click();
  await expect(page.getByRole("heading", { name: "What was imported is being read" })).toBeVisible();
  faults.push(...(await screenFaults(page, { name: "queue-being-read" })));
  await expect(page.getByRole("main").getByRole("row").nth(2)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Add sample posts" })).toHaveCount(0);
  expect((await page.goto(`${newsroom.url}/set-up`))?.status()).toBe(404);
  expect([...faults, ...seen]).toEqual([]);
});
