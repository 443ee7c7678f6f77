import { expect, type Page } from "@playwright/test";
import { demoAccounts } from "../../seeds/accounts.ts";

/** Signs in as somebody of the demo's cast, by first name, and ends on the desk. */
export async function signInAs(page: Page, firstName: string): Promise<void> {
  const account = demoAccounts.find(({ name }) => name.startsWith(`${firstName} `));
  if (!account) throw new Error(`nobody of the cast is called ${firstName}`);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/w\/demo-newsroom\/queue/);
}

/** Address of a place of the demo's desk. */
export const desk = (...path: readonly string[]) => `/w/demo-newsroom/${path.join("/")}`;
