import { expect, type Page } from "@playwright/test";
import { archivePage } from "../../support/archive-page.ts";
import { desk } from "../sign-in.ts";
import type { FindLink, Screen } from "./screen.ts";

const id = "[0-9a-f]{8}-[0-9a-f-]{27}";
const claim = new RegExp(`/claims/${id}$`);

const firstOf =
  (list: string, fits: RegExp, more = "") =>
  async (find: FindLink) =>
    `${await find(desk(...list.split("/")), fits)}${more}`;

async function twoClaims(find: FindLink): Promise<string> {
  return find(desk("pairs"), /\/compare\?claims=/);
}

async function openDialog(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    // Open already, it covers the button.
    if (!(await dialog.isVisible()))
      await page.getByRole("button", { name: button, exact: true }).first().click({ timeout: 2_000 });
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

const press = (key: string) => async (page: Page) => {
  await expect(async () => {
    if (!(await page.getByRole("dialog").isVisible())) await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
};

async function checkPasted(page: Page): Promise<void> {
  await page.getByLabel("Text of a post, or of a whole archive page").fill(`${archivePage}\n\nRead once more.`);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check" })).toBeVisible();
}

async function layAside(page: Page): Promise<void> {
  const tray = page.getByRole("complementary", { name: "Claims to compare" });
  await expect(async () => {
    if ((await tray.count()) === 0) await page.getByRole("button", { name: "Compare" }).first().click();
    await expect(tray).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole("button", { name: "Compare", exact: true }).first().click();
}

async function recordDocument(page: Page): Promise<void> {
  await openDialog(page, "New document");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Crop prospects and food situation");
  await dialog.getByRole("button", { name: "Add document" }).click();
  const title = page.getByRole("link", { name: "Crop prospects and food situation" });
  await title.first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Crop prospects and food situation" })).toBeVisible();
}

/** Every page of the desk but the admin's, by its file below app/w/[workspace]/. */
export const deskScreens: Readonly<Record<string, readonly Screen[]>> = {
  "queue/page.tsx": [
    { name: "queue", as: "Mina", at: desk("queue") },
    { name: "queue-filtered-empty", as: "Mina", at: `${desk("queue")}?indicator=gdp-growth&of=mine` },
    { name: "palette", as: "Mina", at: desk("queue"), brings: press("Control+k") },
    { name: "keys", as: "Mina", at: desk("queue"), brings: press("?") },
  ],
  "queue/[candidate]/page.tsx": [
    { name: "candidate", as: "Mina", at: firstOf("queue", new RegExp(`/queue/${id}`)) },
    { name: "candidate-reject", as: "Mina", at: firstOf("queue", new RegExp(`/queue/${id}`)), brings: press("x") },
    { name: "candidate-edit", as: "Mina", at: firstOf("queue", new RegExp(`/queue/${id}`)), brings: press("e") },
  ],
  "queue/grid/page.tsx": [
    {
      name: "grid",
      as: "Mina",
      at: async (find) => `${desk("queue", "grid")}?post=${(await waitingPost(find)).split("/").at(-1)}`,
    },
  ],
  "posts/page.tsx": [
    { name: "posts", as: "Mina", at: desk("posts") },
    { name: "posts-filtered-empty", as: "Mina", at: `${desk("posts")}?q=nothing-like-it` },
  ],
  "posts/[post]/page.tsx": [{ name: "reader", as: "Mina", at: firstOf("posts", /^Two agencies/) }],
  "posts/[post]/revisions/page.tsx": [
    { name: "revisions", as: "Mina", at: firstOf("posts", new RegExp(`/posts/${id}$`), "/revisions") },
  ],
  "claims/page.tsx": [
    { name: "claims", as: "Mina", at: desk("claims") },
    { name: "claims-filtered-empty", as: "Mina", at: `${desk("claims")}?q=nothing-like-it&claimant=FAO` },
    {
      name: "claims-narrowed",
      as: "Mina",
      at: `${desk("claims")}?units=USD&from=2014-01-01&to=2014-12-31&columns=claimant,value,publisher,reliability,rating,link`,
      brings: (page) => page.getByText("Columns", { exact: true }).click(),
    },
    { name: "tray", as: "Mina", at: desk("claims"), brings: layAside },
  ],
  "claims/[claim]/page.tsx": [
    { name: "claim", as: "Mina", at: firstOf("claims", claim) },
    { name: "claim-read-only", as: "Victor", at: firstOf("claims", claim) },
  ],
  "claims/[claim]/edit/page.tsx": [{ name: "claim-edit", as: "Mina", at: firstOf("claims", claim, "/edit") }],
  "claims/[claim]/versions/page.tsx": [
    { name: "claim-versions", as: "Mina", at: firstOf("claims", claim, "/versions") },
  ],
  "claims/[claim]/appearances/[appearance]/page.tsx": [
    {
      name: "attribution",
      as: "Mina",
      at: async (find) => find(await firstOf("claims", claim)(find), new RegExp(`/appearances/${id}`)),
    },
  ],
  "claims/[claim]/assess/page.tsx": [{ name: "claim-assess", as: "Mina", at: firstOf("claims", claim, "/assess") }],
  "links/[link]/page.tsx": [{ name: "link", as: "Mina", at: linkOf("") }],
  "links/[link]/assess/page.tsx": [{ name: "link-assess", as: "Mina", at: linkOf("/assess") }],
  "compare/page.tsx": [
    { name: "compare", as: "Mina", at: twoClaims, mayScrollSideways: true },
    { name: "compare-empty", as: "Mina", at: desk("compare") },
  ],
  "pairs/page.tsx": [
    { name: "pairs", as: "Mina", at: desk("pairs") },
    {
      name: "pairs-judge",
      as: "Mina",
      at: desk("pairs"),
      brings: (page) => openDialog(page, "Contradicts"),
      // The whole list stands behind the judgement.
      mostElements: 2000,
    },
  ],
  "questions/page.tsx": [
    { name: "questions", as: "Mina", at: desk("questions") },
    { name: "questions-none-closed", as: "Mina", at: `${desk("questions")}?closed=1` },
  ],
  "questions/new/page.tsx": [{ name: "question-new", as: "Mina", at: desk("questions", "new") }],
  "questions/[question]/page.tsx": [
    { name: "question-matrix", as: "Mina", at: questionOf(""), mayScrollSideways: true },
    { name: "question-chart", as: "Mina", at: questionOf("?tab=chart") },
    { name: "question-claims", as: "Mina", at: questionOf("?tab=claims") },
    { name: "question-log", as: "Mina", at: questionOf("?tab=log") },
    {
      name: "question-drawer",
      as: "Mina",
      at: async (find) => find(await questionOf("")(find), /[?&]open=/),
      mayScrollSideways: true,
    },
  ],
  "questions/[question]/edit/page.tsx": [{ name: "question-edit", as: "Mina", at: questionOf("/edit") }],
  "questions/[question]/answer/page.tsx": [{ name: "question-answer", as: "Mina", at: questionOf("/answer") }],
  "sources/page.tsx": [{ name: "sources", as: "Mina", at: desk("sources") }],
  "sources/new/page.tsx": [{ name: "source-new", as: "Mina", at: desk("sources", "new") }],
  "sources/[source]/page.tsx": [{ name: "source", as: "Mina", at: sourceOf("") }],
  "sources/[source]/edit/page.tsx": [{ name: "source-edit", as: "Mina", at: sourceOf("/edit") }],
  "documents/[document]/page.tsx": [{ name: "document", as: "Mina", at: sourceOf(""), brings: recordDocument }],
  "cross-checks/page.tsx": [{ name: "cross-checks", as: "Ruth", at: desk("cross-checks") }],
  "cross-checks/[check]/page.tsx": [
    { name: "cross-check-blind", as: "Mina", at: crossCheck("Yours to do") },
    { name: "cross-check-revealed", as: "Ruth", at: crossCheck("They differ") },
  ],
  "cross-checks/[check]/adjudicate/page.tsx": [
    { name: "adjudicate", as: "Ruth", at: async (find) => `${await crossCheck("They differ")(find)}/adjudicate` },
  ],
  "published/page.tsx": [
    { name: "published", as: "Elif", at: desk("published") },
    { name: "published-retract", as: "Elif", at: desk("published"), brings: (page) => openDialog(page, "Retract") },
  ],
  "published/new/page.tsx": [{ name: "publish", as: "Elif", at: firstOf("published", /published\/new\?replaces=/) }],
  "import/page.tsx": [{ name: "import", as: "Mina", at: desk("import") }],
  "import/check/[draft]/page.tsx": [{ name: "import-check", as: "Mina", at: desk("import"), brings: checkPasted }],
  "import/[run]/page.tsx": [{ name: "import-run", as: "Mina", at: firstOf("import", new RegExp(`/import/${id}$`)) }],
  "history/page.tsx": [
    { name: "history", as: "Mina", at: desk("history") },
    { name: "history-filtered-empty", as: "Mina", at: `${desk("history")}?from=2001-01-01&to=2001-01-02` },
  ],
  "search/page.tsx": [
    { name: "search", as: "Mina", at: `${desk("search")}?q=rice` },
    { name: "search-nothing", as: "Mina", at: `${desk("search")}?q=nothing-like-it` },
  ],
  "settings/page.tsx": [{ name: "settings", as: "Mina", at: desk("settings") }],
  "help/page.tsx": [{ name: "help", as: "Mina", at: desk("help") }],
  "[...elsewhere]/page.tsx": [{ name: "desk-nothing-here", as: "Mina", at: desk("no", "such", "place") }],
  "not-found.tsx": [{ name: "forbidden", as: "Victor", at: desk("import") }],
};

async function waitingPost(find: FindLink): Promise<string> {
  return find(await find(desk("queue"), new RegExp(`/queue/${id}`)), new RegExp(`/posts/${id}`));
}

function linkOf(more: string) {
  return async (find: FindLink) =>
    `${await find(`${desk("history")}?verb=link-claims`, new RegExp(`/links/${id}`))}${more}`;
}

// The one that has gathered claims; other journeys ask questions of their own.
function questionOf(more: string) {
  return async (find: FindLink) => `${await find(desk("questions"), /^Food and crop production, North Korea/)}${more}`;
}

// One with documents, whom others cite.
function sourceOf(more: string) {
  return async (find: FindLink) => `${await find(desk("sources"), /^FAO$/)}${more}`;
}

function crossCheck(standing: string) {
  return async (find: FindLink) => find(desk("cross-checks"), new RegExp(standing));
}
