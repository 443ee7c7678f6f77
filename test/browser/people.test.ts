import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

const pictures = process.env.GAINSAY_PICTURES !== undefined;

// Pictures of all widths and themes when asked for; else the narrowest and the usual one, which is what breaks.
async function look(page: Page, name: string): Promise<void> {
  if (pictures) return lookAtScreen(page, { name });
  const { accessibilityFaults } = await import("../support/accessibility.ts");
  const { sidewaysScroll } = await import("./axe.ts");
  const before = page.viewportSize();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // As tall as the page: what sticks to an edge must not cover what one could scroll to.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(900, height) });
    expect([name, width, await accessibilityFaults(page), await sidewaysScroll(page)]).toEqual([name, width, [], 0]);
  }
  if (before) await page.setViewportSize(before);
}

const password = "a harvest of long words";
const email = "noor@newsroom.example";

test("an admin invites somebody, changes what they may do and disables them; it holds at their next request", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const faults = watchPage(page);
  await signInAs(page, "Ada");
  await page.goto(desk("admin"));
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await look(page, "people");

  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("combobox", { name: "Role" }).selectOption("analyst");
  await page.getByRole("button", { name: "Invite" }).click();
  const link = await page.getByLabel("Link, shown only now").inputValue();
  expect(link).toMatch(/\/join\/[\w-]{43}$/);
  await expect(page.getByRole("rowheader", { name: email })).toBeVisible();
  await look(page, "people-invited");
  await page.reload();
  await expect(page.getByLabel("Link, shown only now")).toHaveCount(0);

  const theirs = await browser.newContext();
  const noor = await theirs.newPage();
  await join(noor, link);
  expect((await (await browser.newContext()).request.get(link)).status()).toBe(404);

  await page.goto(desk("admin", "people"));
  await page.getByRole("link", { name: "Noor Haddad" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Noor Haddad" })).toBeVisible();
  await look(page, "member");
  await noor.goto(desk("published", "new"));
  await expect(noor.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  await page.getByRole("combobox", { name: "Role" }).selectOption("editor");
  await page.getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText("The role is changed")).toBeVisible();
  expect((await noor.goto(desk("settings")))?.status()).toBe(200);
  await expect(noor.getByText(`${email}, role here: editor`)).toBeVisible();

  await resetByLink(page, theirs, noor);

  await page.getByRole("button", { name: "Disable" }).click();
  await look(page, "member-disable");
  await page.getByRole("dialog").getByRole("button", { name: "Disable" }).click();
  await expect(page.getByText("every session of it has ended")).toBeVisible();
  await noor.goto(desk("queue"));
  await expect(noor).toHaveURL(/\/sign-in\?next=/);
  await noor.getByLabel("E-mail address").fill(email);
  await noor.getByLabel("Password").fill("an entirely new password");
  await noor.getByRole("button", { name: "Sign in" }).click();
  await expect(noor.getByText("do not go together")).toBeVisible();
  await page.getByRole("button", { name: "Enable" }).click();
  await expect(page.getByText("The account is enabled again.")).toBeVisible();

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The membership has ended.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Former members" })).toBeVisible();
  expect(faults).toEqual([]);
});

async function join(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Join Demo newsroom" })).toBeVisible();
  await look(page, "join");
  await page.getByLabel("Your name").fill("Noor Haddad");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("at least 12 characters.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Noor Haddad");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/w\/demo-newsroom\/queue/);
}

async function resetByLink(admin: Page, theirs: BrowserContext, noor: Page): Promise<void> {
  await admin.getByRole("button", { name: "Make reset link" }).click();
  const link = await admin.getByLabel("Link, shown only now").inputValue();
  const page = await theirs.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Choose a new password" })).toBeVisible();
  await look(page, "reset");
  await page.getByLabel("New password").fill("an entirely new password");
  await page.getByRole("button", { name: "Save and sign in" }).click();
  await expect(page).toHaveURL(/\/w\/demo-newsroom\/queue/);
  await page.close();
  await noor.goto(desk("queue"));
  await expect(noor).toHaveURL(/\/w\/demo-newsroom\/queue/); // the same browser: its cookie is the new session's
  await admin.reload();
}

test("an admin looks after indicators, places, coverages, rates, the scale and the health of it all", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const faults = watchPage(page);
  await signInAs(page, "Ada");
  for (const [part, title] of [
    ["indicators", "Indicators"],
    ["indicators/crop-yield", "crop yield"],
    ["indicators/new", "New indicator"],
    ["places/new", "New place"],
    ["coverages", "Coverages"],
    ["coverages/rice", "rice"],
    ["rates", "Exchange rates"],
    ["scale", "Rating scale"],
    ["cross-checks", "Cross-checks"],
    ["health", "Jobs and health"],
  ] as const) {
    await page.goto(desk("admin", part));
    await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
    await look(page, `admin-${part.replace("/", "-")}`);
  }
  await page.goto(desk("admin", "indicators", "new"));
  await page.getByLabel("Name", { exact: true }).fill("Lamps lit at night");
  await page.getByLabel("Definition").fill("Lit points counted from above.");
  await page.getByLabel("Other names of yours").fill("crop yield");
  await page.getByRole("button", { name: "Add indicator" }).click();
  await expect(page.getByText("“crop yield” already means crop yield.")).toBeVisible();
  await page.getByLabel("Other names of yours").fill("night lights");
  await page.getByRole("button", { name: "Add indicator" }).click();
  await expect(page.getByText("Saved. Claims it touches are compared again.")).toBeVisible();
  await page.goto(`${desk("admin", "indicators")}?q=night%20lights`);
  await expect(page.getByRole("link", { name: "Lamps lit at night" })).toBeVisible();
  await page.goto(`${desk("admin", "places")}?q=nowhere-at-all`);
  await expect(page.getByRole("heading", { name: "No places fit these filters" })).toBeVisible();
  expect(faults).toEqual([]);
});

test("somebody changes name, screen and password, and signs out what they left elsewhere", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const faults = watchPage(page);
  await signInAs(page, "Victor");
  const elsewhere = await (await browser.newContext()).newPage();
  await signInAs(elsewhere, "Victor");
  await page.goto(desk("settings"));
  await look(page, "settings");

  await page.getByLabel("Your name").fill("Victor J. Hale");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Your name is changed.")).toBeVisible();
  await elsewhere.goto(desk("settings"));
  await page.getByLabel("Your name").fill("Victor Hale");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("button", { name: "Victor Hale", exact: true })).toBeVisible();
  await elsewhere.getByLabel("Your name").fill("V. Hale");
  await elsewhere.getByRole("button", { name: "Save profile" }).click();
  const conflict = elsewhere.getByRole("dialog", { name: /Victor Hale changed the profile of this person before you/ });
  await expect(conflict.getByRole("group", { name: "Your name" })).toContainText(
    /Theirs\s*Victor Hale.*Yours\s*V\. Hale/,
  );
  await conflict.getByRole("button", { name: "Go back to the form" }).click();
  await expect(elsewhere.getByLabel("Your name")).toHaveValue("V. Hale");

  await page.getByLabel("Compact").check();
  await page.getByLabel("Dark").check();
  await page.getByRole("button", { name: "Save for this browser" }).click();
  await expect(page.locator("html[data-theme=dark][data-density=compact]")).toBeVisible();

  await page.getByLabel("Present password").fill("not my password");
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your present password.")).toBeVisible();
  await page.getByLabel("Present password").fill("demo-newsroom");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  await elsewhere.goto(desk("queue"));
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await expect(page.getByText("You are signed in nowhere else.")).toBeVisible();

  await page.goto(desk("admin"));
  await expect(page.getByRole("heading", { level: 1, name: "Roles" })).toBeVisible();
  await expect(page.getByRole("link", { name: "People" })).toHaveCount(0);
  await look(page, "roles");
  expect(faults).toEqual([]);

  // As it was, for the journeys that follow.
  await page.goto(desk("settings"));
  await page.getByLabel("Present password").fill(password);
  await page.getByLabel("New password").fill("demo-newsroom");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
});
