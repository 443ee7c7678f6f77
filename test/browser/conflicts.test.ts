import { type Browser, expect, type Page, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";
import { refuseWrites } from "./refused-writes.ts";
import { desk, signInAs } from "./sign-in.ts";

test.describe.configure({ timeout: 180_000 });

/** Somebody at a browser of their own. */
async function at(
  browser: Browser,
  who: string,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, who);
  return page;
}

/** Asks a question and answers the address of its form. */
async function ask(page: Page, title: string): Promise<string> {
  await page.goto(desk("questions", "new"));
  await page.getByRole("combobox", { name: /^What is measured/ }).fill("food and crop production");
  await page.getByLabel("The question as a title").fill(title);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page).toHaveURL(/tab=claims/);
  return `${new URL(page.url()).pathname}`;
}

const coverage = (page: Page) => page.getByRole("combobox", { name: /^Coverage/ });
const titleField = (page: Page) => page.getByLabel("The question as a title");
const note = (page: Page) => page.getByLabel(/^Note/);
const save = (page: Page) => page.getByRole("button", { name: "Save question" });

/** Jonas changes coverage and note of a question and saves. */
async function editAsJonas(jonas: Page, question: string): Promise<void> {
  await jonas.goto(`${question}/edit`);
  await coverage(jonas).fill("rice");
  await note(jonas).fill("For the autumn issue.");
  await save(jonas).click();
  await expect(jonas).toHaveURL(new RegExp(`${question}$`));
}

test("two analysts edit one question: theirs and yours are settled by keyboard, field by field, and nothing of either is lost", async ({
  browser,
}) => {
  const [mina, jonas] = [await at(browser, "Mina"), await at(browser, "Jonas")];
  const faults = watchPage(mina);
  const question = await ask(mina, "What became of the harvest?");
  await mina.goto(`${question}/edit`);
  await coverage(mina).fill("cereals");
  await titleField(mina).fill("What became of the cereals?");
  await editAsJonas(jonas, question);
  await save(mina).press("Enter");

  const dialog = mina.getByRole("dialog", { name: "Jonas Feld edited the question before you" });
  await expect(dialog.getByRole("alert")).toContainText(/\d{4}, \d\d:\d\d UTC\. Your text is safe\. 3 fields differ/);
  const row = (name: RegExp) => dialog.getByRole("group", { name });
  await expect(row(/^Coverage/)).toContainText(/Theirs\s*rice\s*Yours\s*cereals/);
  await expect(row(/^Coverage/).getByRole("radio", { name: /Yours/ })).toBeChecked();
  // What she had left alone starts out as his.
  await expect(row(/^Note.*you left it as it was/).getByRole("radio", { name: /Theirs/ })).toBeChecked();
  await lookAtScreen(mina, { name: "conflict-question" });
  await mina.setViewportSize({ width: 1280, height: 800 });

  await row(/^Coverage/)
    .getByRole("radio", { name: /Yours/ })
    .focus();
  await mina.keyboard.press("ArrowUp");
  await expect(row(/^Coverage/).getByRole("textbox", { name: "Result" })).toHaveValue("rice");
  await row(/^The question as a title/)
    .getByRole("textbox", { name: "Result" })
    .fill("What became of the rice?");
  await mina.keyboard.press("Control+Enter");
  await expect(mina).toHaveURL(new RegExp(`${question}$`));
  await mina.goto(`${question}/edit`);
  await expect(titleField(mina)).toHaveValue("What became of the rice?");
  await expect(coverage(mina)).toHaveValue("rice");
  await expect(note(mina)).toHaveValue("For the autumn issue.");
  expect(faults).toEqual([]);
});

test("going back to the form keeps what was typed, and a third change in between is met too", async ({ browser }) => {
  const [mina, jonas] = [await at(browser, "Mina"), await at(browser, "Jonas")];
  const question = await ask(mina, "Who counts the markets?");
  await mina.goto(`${question}/edit`);
  await note(mina).fill("Mine.");
  await editAsJonas(jonas, question);
  await save(mina).click();
  const dialog = mina.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await mina.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(note(mina)).toHaveValue("Mine.");
  await mina.getByRole("button", { name: "Compare theirs and yours" }).click();
  await expect(dialog).toBeVisible();

  await jonas.goto(`${question}/edit`);
  await note(jonas).fill("For the winter issue.");
  await save(jonas).click();
  await expect(jonas).toHaveURL(new RegExp(`${question}$`));
  await dialog.getByRole("button", { name: "Save the result" }).click();
  await expect(dialog.getByRole("group", { name: /^Note/ })).toContainText("For the winter issue.");
  await dialog.getByRole("button", { name: "Take all theirs" }).click();
  await dialog.getByRole("link", { name: "Leave it as theirs" }).click();
  await expect(mina).toHaveURL(new RegExp(`${question}$`));
});

test("an act that meets a change says what changed, by whom, and can be done all the same", async ({ browser }) => {
  const [mina, jonas] = [await at(browser, "Mina"), await at(browser, "Jonas")];
  const question = await ask(mina, "Is it worth asking?");
  await mina.goto(question);
  await jonas.goto(`${question}/edit`);
  await titleField(jonas).fill("It is worth asking.");
  await save(jonas).click();
  await expect(jonas).toHaveURL(new RegExp(`${question}$`));
  await mina.getByRole("button", { name: "Close question" }).click();
  const told = mina.getByRole("alert").filter({ hasText: "Jonas Feld edited the question before you" });
  await expect(told).toContainText(/Title: Is it worth asking\?\s*It is worth asking\./);
  await lookAtScreen(mina, { name: "conflict-act" });
  await told.getByRole("button", { name: "Do it all the same" }).click();
  await expect(mina.getByRole("button", { name: "Open again" })).toBeVisible();
  // And once more from a page that does not know it yet.
  await jonas.getByRole("button", { name: "Close question" }).click();
  await expect(jonas.getByRole("alert").filter({ hasText: "Mina Seo closed the question" })).toBeVisible();
  await jonas.getByRole("link", { name: "See how it is now" }).click();
  await expect(jonas.getByRole("button", { name: "Open again" })).toBeVisible();
});

test("two admins edit one indicator: a choice is settled from the form's own list", async ({ browser }) => {
  const [one, other] = [await at(browser, "Ada"), await at(browser, "Ada")];
  await one.goto(desk("admin", "indicators", "new"));
  await one.getByLabel("Name", { exact: true }).fill("Lamps lit");
  await one.getByLabel("Definition").fill("Lamps that burn at night.");
  await one.getByLabel(/^Family/).fill("light");
  await one.getByRole("button", { name: /^Add/ }).click();
  await expect(one.getByRole("heading", { level: 1, name: "Lamps lit" })).toBeVisible();
  const address = new URL(one.url()).pathname;
  await one.goto(address);
  await other.goto(address);
  await one.getByLabel("Polarity in its family").selectOption({ label: "Neither" });
  await one.getByLabel(/^Unit/).fill("lamp");
  await one.getByRole("button", { name: "Save" }).click();
  await expect(one.getByText("Saved. Claims it touches are compared again.")).toBeVisible();

  await other.getByLabel("Polarity in its family").selectOption({ label: "More of it is less (shortage)" });
  await other
    .getByLabel("Definition")
    .fill("Lamps that burn at night, and what they cost to light through the winter months.");
  await other.getByRole("button", { name: "Save" }).click();
  const dialog = other.getByRole("dialog", { name: /^Ada Brandt edited this indicator before you/ });
  const polarity = dialog.getByRole("group", { name: /^Polarity/ });
  await expect(polarity).toContainText(/Theirs\s*Neither\s*Yours\s*More of it is less/);
  await expect(dialog.getByRole("group", { name: /^Unit.*you left it/ })).toContainText(
    /Theirs\s*lamp\s*Yours\s*\(empty\)/,
  );
  await expect(dialog.getByRole("group", { name: /^Dimension/ })).toHaveCount(0);
  await lookAtScreen(other, { name: "conflict-indicator" });
  await polarity.getByRole("combobox", { name: "Result" }).selectOption({ label: "More of it is more (production)" });
  await dialog.getByRole("button", { name: "Save the result" }).click();
  await expect(other.getByText("Saved. Claims it touches are compared again.")).toBeVisible();
  await other.goto(address);
  await expect(other.getByLabel(/^Unit/)).toHaveValue("lamp");
  await expect(other.getByLabel("Polarity in its family")).toHaveValue("1");
  await expect(other.getByLabel("Definition")).toHaveValue(/winter months/);
});

test("a candidate somebody else has edited meanwhile comes back with both readings, and the result takes its place", async ({
  browser,
}) => {
  const [mina, jonas] = [await at(browser, "Mina"), await at(browser, "Jonas")];
  const card = await candidateAddress(mina);
  // Her page never hears whose the card is now: as after five minutes without a line.
  await mina.route("**/queue/hand-out", (route) => route.abort());
  await mina.goto(card);
  await jonas.goto(card);
  await acceptEdited(jonas, "Population", "state farms");
  await expect(jonas.getByRole("region", { name: "Your last decisions" }).getByText("Saved").first()).toBeVisible();
  await acceptEdited(mina, "Method", "survey");

  const told = mina.getByRole("alert").filter({ hasText: "Not saved: Edited and accepted" });
  await expect(told).toContainText("Jonas Feld edited and accepted this candidate before you");
  await expect(told).toContainText("nothing of yours is lost");
  await lookAtScreen(mina, { name: "conflict-triage-told" });
  await told.getByRole("button", { name: "Compare theirs and yours" }).click();
  const dialog = mina.getByRole("dialog", { name: /Jonas Feld/ });
  const population = dialog.getByRole("group", { name: /^Population/ });
  await expect(population.getByRole("radio", { name: /Theirs\s*state farms/ })).toBeChecked();
  await expect(dialog.getByRole("group", { name: /^Method/ }).getByRole("radio", { name: /Yours/ })).toBeChecked();
  await lookAtScreen(mina, { name: "conflict-triage" });
  await dialog.getByRole("button", { name: "Save the result" }).click();
  await expect(told).toHaveCount(0);
  // Theirs is taken back first, then hers is sent: both are acts of their own.
  const hers = mina.getByRole("region", { name: "Your last decisions" }).getByRole("listitem").first();
  await expect(hers).toContainText(/Edited and accepted.*Lamp oil.*Saved/);
  await mina.goto(`${desk("claims")}?claimant=Lamp+Board`);
  await expect(mina.getByRole("row")).toHaveCount(2);
  await mina.getByRole("row").nth(1).getByRole("link").first().click();
  await expect(mina.getByText("state farms").first()).toBeVisible();
  await expect(mina.getByText("survey").first()).toBeVisible();
});

/** Brings a figure in and answers the address of its card. */
async function candidateAddress(page: Page): Promise<string> {
  await page.goto(desk("import"));
  await page
    .getByLabel("Text of a post, or of a whole archive page")
    .fill("Lamp oil\n\nLamp oil imports in North Korea rose to 5,000 tonnes in 2015, the Lamp Board said.");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check" })).toBeVisible();
  await page.getByRole("textbox", { name: /Published by/ }).fill("Lamp Gazette");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("Applied", { exact: true })).toBeVisible({ timeout: 30_000 });
  const card = page
    .getByRole("row", { name: /Lamp Board/ })
    .getByRole("link")
    .first();
  await expect(async () => {
    await page.goto(`${desk("queue")}?claimant=Lamp+Board`);
    await expect(card).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  return (await card.getAttribute("href")) ?? "";
}

async function acceptEdited(page: Page, label: string, value: string): Promise<void> {
  const form = page.getByRole("dialog");
  await expect(async () => {
    if (!(await form.isVisible())) await page.getByRole("button", { name: /^Edit/ }).first().click({ timeout: 2_000 });
    await expect(form).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await form.getByRole("textbox", { name: new RegExp(`^${label}`) }).fill(value, { timeout: 15_000 });
  await form.getByRole("button", { name: "Accept as edited" }).click({ timeout: 15_000 });
}

test("without script both versions stand in the page with what was typed, and the result is saved from there", async ({
  browser,
}) => {
  const [jonas, plain] = [await at(browser, "Jonas"), await at(browser, "Mina", { javaScriptEnabled: false })];
  const asking = await at(browser, "Mina");
  const question = await ask(asking, "What do the lamps say?");
  await plain.goto(`${question}/edit`);
  await coverage(plain).fill("cereals");
  await titleField(plain).fill("What do the cereals say?");
  await editAsJonas(jonas, question);
  await save(plain).click();
  await expect(plain.getByRole("alert").first()).toContainText("Jonas Feld edited the question before you");
  const row = plain.getByRole("group", { name: "Coverage" });
  await expect(row).toContainText(/Theirs\s*rice\s*Yours\s*cereals/);
  await expect(row.getByRole("textbox", { name: "Result" })).toHaveValue("cereals");
  await plain.getByRole("group", { name: "Note" }).getByRole("textbox").fill("For the autumn issue.");
  // The same page where it can be looked at: axe is a script.
  await asking.setContent((await plain.content()).replace(/<script[\s\S]*?<\/script>/g, ""));
  await lookAtScreen(asking, { name: "conflict-without-script" });
  await plain.getByRole("button", { name: "Save the result" }).click();
  await expect(plain).toHaveURL(new RegExp(`${question}$`));
  await plain.goto(`${question}/edit`);
  await expect(coverage(plain)).toHaveValue("cereals");
  await expect(note(plain)).toHaveValue("For the autumn issue.");
  await expect(titleField(plain)).toHaveValue("What do the cereals say?");
});

test("a refused form stays as it was typed, with the reason beside its field; without script too, and against what was read", async ({
  browser,
}) => {
  const [jonas, plain] = [await at(browser, "Jonas"), await at(browser, "Mina", { javaScriptEnabled: false })];
  const asking = await at(browser, "Mina");
  const question = await ask(asking, "What does the year say?");
  const period = (page: Page) => page.getByRole("textbox", { name: /^About/ });
  const against = (page: Page) => page.getByRole("combobox", { name: /^Against/ });
  for (const page of [asking, plain]) {
    await page.goto(`${question}/edit`);
    await coverage(page).fill("cereals");
    await period(page).fill("soonish");
    await against(page).selectOption({ index: 1 });
  }
  await editAsJonas(jonas, question);
  for (const page of [asking, plain]) {
    await save(page).click();
    await expect(period(page)).toHaveAccessibleDescription(/Write it as 2015, October 2015/);
    await expect(period(page)).toBeFocused();
    await expect(period(page)).toHaveValue("soonish");
    await expect(coverage(page)).toHaveValue("cereals");
    await expect(against(page)).not.toHaveValue("");
    await expect(note(page)).toHaveValue("");
  }
  await expect(asking.getByText(/Write it as 2015/)).toHaveCount(1);
  await lookAtScreen(asking, { name: "refused-field" });
  await asking.setContent((await plain.content()).replace(/<script[\s\S]*?<\/script>/g, ""));
  await lookAtScreen(asking, { name: "refused-field-without-script" });
  await period(plain).fill("2015");
  await save(plain).click();
  await expect(plain.getByRole("alert").first()).toContainText("Jonas Feld edited the question before you");
  await expect(plain.getByRole("group", { name: "Coverage" })).toContainText(/Theirs\s*rice\s*Yours\s*cereals/);
});

test("when the server fails the page says which request, the text stays, and sent again it is saved", async ({
  browser,
}) => {
  const mina = await at(browser, "Mina");
  const question = await ask(mina, "Will it be kept?");
  await mina.goto(`${question}/edit`);
  await note(mina).fill("Two hours of thought.");
  const mend = await refuseWrites("question");
  try {
    await save(mina).click();
    const told = mina.getByRole("alert").filter({ hasText: "Not saved: something failed on our side" });
    await expect(told).toContainText(/Your text is safe: it stands here as you typed it\. Request \w+/);
    await expect(note(mina)).toHaveValue("Two hours of thought.");
    await lookAtScreen(mina, { name: "server-failed" });
  } finally {
    await mend();
  }
  await mina.getByRole("button", { name: "Send it again" }).click();
  await expect(mina).toHaveURL(new RegExp(`${question}$`));
  await mina.goto(`${question}/edit`);
  await expect(note(mina)).toHaveValue("Two hours of thought.");
});

test("when the line is cut the text stays, and is saved once the line is back", async ({ browser }) => {
  const mina = await at(browser, "Mina");
  const question = await ask(mina, "Is anybody there?");
  await mina.goto(`${question}/edit`);
  await note(mina).fill("Written on a train.");
  await mina.context().setOffline(true);
  await save(mina).click();
  const told = mina.getByRole("alert").filter({ hasText: "Not saved: the server is not reached" });
  await expect(told).toContainText("Your text is safe");
  await expect(note(mina)).toHaveValue("Written on a train.");
  await lookAtScreen(mina, { name: "line-cut" });
  await mina.context().setOffline(false);
  await told.getByRole("button", { name: "Send it again" }).click();
  await expect(mina).toHaveURL(new RegExp(`${question}$`));
  await mina.goto(`${question}/edit`);
  await expect(note(mina)).toHaveValue("Written on a train.");
});
