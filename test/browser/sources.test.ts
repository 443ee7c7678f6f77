import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

async function claimantOfSome(page: Page): Promise<string> {
  const answer = await page.request.get(`${desk("claims")}.json`);
  const { claims } = (await answer.json()) as { claims: readonly { readonly claimant: string }[] };
  const claimant = claims[0]?.claimant;
  if (!claimant) throw new Error("the newsroom holds no claim");
  return claimant;
}

async function claimsBy(page: Page, claimant: string): Promise<number> {
  const answer = await page.request.get(`${desk("claims")}.json?${new URLSearchParams({ claimant })}`);
  return ((await answer.json()) as { claims: readonly unknown[] }).claims.length;
}

test("an analyst adds, edits, names and merges a source, sees the claims follow, takes the merge back, and reads the history", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  const claimant = await claimantOfSome(page);
  const had = await claimsBy(page, claimant);

  await page.goto(desk("sources"));
  await page.getByRole("link", { name: "New source" }).click();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Name" }).fill("Grain Bulletin");
  await page.getByRole("button", { name: "Add source" }).click();
  await expect(page.getByText("The source is added.")).toBeVisible();
  const dossier = page.url().replace(/\?.*/, "");

  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByLabel("Kind").selectOption("government");
  await page.getByLabel("Interest in the matter").fill("It is judged by the harvest.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Say for which day this was written")).toBeVisible();
  await page.getByLabel("Written for the day").fill("2015-11-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The source is saved.")).toBeVisible();
  await expect(page.getByText("It is judged by the harvest.").first()).toBeVisible();

  await page.getByRole("button", { name: "Add name" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(claimant);
  await page.getByRole("dialog").getByRole("button", { name: "Add name" }).click();
  await expect(page.getByText(/is a name of .* already/)).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill("The Bulletin");
  await page.getByRole("dialog").getByRole("button", { name: "Add name" }).click();
  await expect(page.getByText("The name is added.")).toBeVisible();

  await page.getByRole("button", { name: "New document" }).click();
  await page.getByLabel("Title").fill("Yearbook of grain");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add document" }).click();
  await page.getByRole("link", { name: "Yearbook of grain" }).click();
  await expect(page.getByText("Nothing cites it yet.")).toBeVisible();
  await lookAtScreen(page, { name: "document" });

  await page.goto(`${desk("sources")}?${new URLSearchParams({ q: claimant })}`);
  await page.getByRole("link", { name: claimant, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: claimant })).toBeVisible();
  await lookAtScreen(page, { name: "source" });
  await page.getByRole("button", { name: "Merge into another" }).click();
  await page.getByRole("textbox", { name: "Source", exact: true }).fill("the bulletin");
  await page.getByLabel("Why they are one source").fill("The bulletin is its organ.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge sources" }).click();
  await expect(page.getByText("Merged into Grain Bulletin")).toBeVisible();
  expect([await claimsBy(page, "Grain Bulletin"), await claimsBy(page, claimant)]).toEqual([had, 0]);
  await page.goto(`${desk("claims")}?${new URLSearchParams({ claimant: "Grain Bulletin" })}`);
  await expect(
    page
      .getByRole("link", { name: /^Grain Bulletin: / })
      .or(page.getByRole("row"))
      .first(),
  ).toBeVisible();
  await page.goto(dossier);
  await lookAtScreen(page, { name: "source-merged" });
  await page.getByRole("button", { name: "Undo merge" }).click();
  await page.getByLabel("Why they are two sources").fill("They are two bodies.");
  await page.getByRole("dialog").getByRole("button", { name: "Undo merge" }).click();
  await expect(page.getByText("The merge is taken back")).toBeVisible();
  expect([await claimsBy(page, "Grain Bulletin"), await claimsBy(page, claimant)]).toEqual([0, had]);

  await page.goto(desk("history"));
  await page.getByLabel("Act").selectOption("undo-merge");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("“They are two bodies.”").first()).toBeVisible();
  await page.getByText("“They are two bodies.”").first().click();
  await lookAtScreen(page, { name: "history" });
  const csv = await page.request.get(`${desk("history")}.csv?verb=undo-merge`);
  expect(await csv.text()).toContain("They are two bodies.");
  expect(faults).toEqual([]);
});

test("an analyst fixes through whom words came, edits the claim and restores what it said before", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, "Mina");
  const answer = await page.request.get(`${desk("claims")}.json`);
  const { claims } = (await answer.json()) as { claims: readonly { readonly id: string }[] };
  await page.goto(desk("claims", claims[0]?.id ?? ""));
  await page.getByRole("link", { name: "Fix attribution" }).first().click();
  await page
    .getByText(/^Add a hand after/)
    .first()
    .click();
  await page.getByRole("textbox", { name: "Source", exact: false }).nth(1).fill("Wire Service");
  await page.getByLabel("Why it is changed").fill("The paper took it from the wire.");
  await lookAtScreen(page, { name: "attribution" });
  await page.getByRole("button", { name: "Fix attribution" }).click();
  await expect(page.getByRole("link", { name: "Wire Service" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByRole("textbox", { name: "Coverage" }).fill("paddy rice");
  await page.getByLabel("Why it is changed").fill("It counts paddy.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: /^Versions: 2/ }).click();
  await expect(page).toHaveURL(/\/versions/);
  await lookAtScreen(page, { name: "versions" });
  await page.getByRole("button", { name: "Restore this version" }).click();
  await page.getByLabel("Why it is restored").fill("It does not.");
  await page.getByRole("dialog").getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByRole("link", { name: /^Versions: 3/ })).toBeVisible();
});

test("a viewer reads a dossier and the history, and is offered no act", async ({ page }) => {
  await signInAs(page, "Victor");
  await page.goto(desk("sources"));
  await expect(page.getByRole("link", { name: "New source" })).toHaveCount(0);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Reliability" })).toBeVisible();
  for (const name of ["Add name", "Merge into another", "Record voice", "New document"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  expect((await page.goto(desk("sources", "new")))?.status()).toBe(404);
  await page.goto(desk("history"));
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
});
