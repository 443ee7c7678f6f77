import { type Browser, expect, type Page } from "@playwright/test";
import { desk, signInAs } from "./sign-in.ts";

/** Somebody new in the demo newsroom, who has done nothing there: invited by the admin, signed in at a browser of their own. */
export async function joinAs(browser: Browser, role: "viewer" | "analyst", name: string): Promise<Page> {
  const admin = await (await browser.newContext()).newPage();
  await signInAs(admin, "Ada");
  await admin.goto(desk("admin"));
  await admin.getByLabel("E-mail address").fill(newcomerAddress(name));
  await admin.getByRole("combobox", { name: "Role" }).selectOption(role);
  await admin.getByRole("button", { name: "Invite" }).click();
  const link = await admin.getByLabel("Link, shown only now").inputValue();
  await admin.context().close();
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password").fill(newcomerPassword);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/w\//);
  return page;
}

/** With what a newcomer signs in again. */
export const newcomerPassword = "a harvest of long words";

/** The address a newcomer of that name signs in with. */
export function newcomerAddress(name: string): string {
  return `${name.toLowerCase()}@newsroom.example`;
}
