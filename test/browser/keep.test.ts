import { expect, type Page, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

const page1 = `Rice down on the delta

Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said on Monday. Farmers had feared as much since the dry spring.

Maize output in North Korea fell to 1.9 million tonnes in 2015, the FAO said.`;
const page2 = page1.replace("2.1 million", "2.3 million").replace("on Monday", "on Tuesday");

async function bringIn(page: Page, text: string): Promise<string> {
  await page.goto(desk("import"));
  await page.getByLabel("Text of a post, or of a whole archive page").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check" })).toBeVisible();
  await page.getByRole("textbox", { name: /Published by/ }).fill("Delta Courier");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("Applied", { exact: true })).toBeVisible({ timeout: 30_000 });
  return page.url();
}

/** The queue of one post once the engine has read it. */
async function openQueueOf(page: Page, post: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(`${desk("queue")}?post=${post}`);
        return page.getByRole("row").count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(1);
}

async function inDialog(page: Page, name: string, field: string, words: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByLabel(field).fill(words);
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
}

test("an import in use is not undone, an edited page becomes a revision, and a claim is withdrawn before its post is set aside", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  const first = await bringIn(page, page1);
  await page.getByRole("link", { name: "Rice down on the delta" }).click();
  await expect(page).toHaveURL(/\/posts\//);
  const post = page.url().split("/").at(-1)?.split("?")[0] ?? "";

  await openQueueOf(page, post);
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Candidate" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("e");
  await expect(page.getByText("Through whom the words came")).toBeVisible();
  await page
    .getByText(/^Add a hand/)
    .first()
    .click();
  await lookAtScreen(page, { name: "triage-edit" });
  await page.goto(page.url());
  await page.waitForLoadState("networkidle");
  const candidate = page.url();
  await page.keyboard.press("a");
  await expect(page).not.toHaveURL(candidate);
  await expect(page.getByText("Saving…")).toHaveCount(0);

  await page.goto(first);
  await page.getByRole("button", { name: "Undo import" }).click();
  await expect(page.getByText(/It has to stay while this refers to it: the claim “.+”/)).toBeVisible();
  await lookAtScreen(page, { name: "import-in-use" });

  const second = await bringIn(page, page2);
  await expect(page.getByText("1 updated")).toBeVisible();
  await page.goto(desk("posts", post));
  await expect(page.getByText("This revision lost the words of 1 claim")).toBeVisible();
  await lookAtScreen(page, { name: "post-lost-words" });
  await openQueueOf(page, post);
  await expect(page.getByRole("row").getByText(/2\.1 million/)).toHaveCount(0);
  await page.goto(`${desk("posts", post)}?revision=1`);
  await expect(page.getByText("What nobody decided here waits no more.")).toBeVisible();
  await lookAtScreen(page, { name: "post-past" });
  await page.getByRole("link", { name: "What changed between its 2 revisions" }).click();
  await expect(page.getByRole("heading", { name: "What changed from revision 1 to 2" })).toBeVisible();
  await expect(page.locator("ins").first()).toHaveText(/2\.3|3/);
  await lookAtScreen(page, { name: "revisions" });

  await page.goto(desk("posts", post));
  await inDialog(page, "Set aside", "Why", "It is a test page.");
  await expect(page.getByText(/It has to stay while this refers to it: the claim “.+”/)).toBeVisible();
  await lookAtScreen(page, { name: "post-in-use" });
  await page.goto(desk("posts", post));
  await page
    .getByRole("main")
    .getByRole("link", { name: /2\.1 million/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\//);
  const claim = page.url();
  await page.getByRole("button", { name: "Withdraw claim" }).click();
  await lookAtScreen(page, { name: "withdraw-claim" });
  await page.getByLabel("Why it is withdrawn").fill("The page took it back.");
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw claim" }).click();
  await expect(page.getByText("The claim is withdrawn.")).toBeVisible();
  expect((await page.goto(claim))?.status()).toBe(404);

  await page.goto(desk("posts", post));
  await inDialog(page, "Set aside", "Why", "It is a test page.");
  await expect(page.getByRole("button", { name: "Bring back" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Triage/ })).toHaveCount(0);
  await lookAtScreen(page, { name: "post-set-aside" });
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByRole("button", { name: "Set aside" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Triage/ })).toBeVisible();
  await page.getByRole("link", { name: "Filter or download" }).click();
  for (const act of ["brought back", "set aside", "captured a new revision of", "imported"])
    await expect(page.locator("summary").filter({ hasText: act }).first()).toBeVisible();
  await lookAtScreen(page, { name: "post-history" });

  for (const run of [second, first]) {
    await page.goto(run);
    await page.getByRole("button", { name: "Undo import" }).click();
    await expect(page.getByText("Undone", { exact: true })).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("a viewer reads the revisions and the history of a post, and is offered no act on it or on a claim", async ({
  page,
}) => {
  await signInAs(page, "Victor");
  await page.goto(desk("posts"));
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Set aside" })).toHaveCount(0);
  await page.goto(desk("claims"));
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page.getByRole("link", { name: /^Versions: / })).toBeVisible();
  await expect(page.getByRole("button", { name: "Withdraw claim" })).toHaveCount(0);
});
