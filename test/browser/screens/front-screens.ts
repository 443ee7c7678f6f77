import { expect, type Page } from "@playwright/test";
import { desk } from "../sign-in.ts";
import type { FindLink, Screen } from "./screen.ts";

const published = "/p/demo-newsroom";

async function firstPublished(find: FindLink): Promise<string> {
  return find(published, /\/p\/demo-newsroom\/(?!feed)[a-z0-9-]+$/);
}

async function tryWrongPassword(page: Page): Promise<void> {
  await page.getByLabel("E-mail address").fill("nobody@newsroom.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("do not go together")).toBeVisible();
}

// An admin hands out a link; somebody else opens it, signed out.
async function openHandedOut(page: Page): Promise<void> {
  const link = await page.getByLabel("Link, shown only now").inputValue();
  await page.context().clearCookies({ name: /session/ });
  await page.goto(link);
}

async function invite(page: Page): Promise<void> {
  await page.getByLabel("E-mail address").fill("newcomer@newsroom.example");
  await page.getByRole("button", { name: "Invite" }).click();
  await openHandedOut(page);
  await expect(page.getByRole("heading", { level: 1, name: "Join Demo newsroom" })).toBeVisible();
}

async function makeResetLink(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make reset link" }).click();
  await openHandedOut(page);
  await expect(page.getByRole("heading", { level: 1, name: "Choose a new password" })).toBeVisible();
}

/** Every page outside the desk, by its file below app/. The set-up page is seen in a newsroom of its own; the tombstone last of all. */
export const frontScreens: Readonly<Record<string, readonly Screen[]>> = {
  "sign-in/page.tsx": [
    { name: "sign-in", as: null, at: "/sign-in" },
    { name: "sign-in-refused", as: null, at: "/sign-in", brings: tryWrongPassword },
  ],
  "not-found.tsx": [{ name: "nothing-here", as: null, at: "/no-such-page" }],
  "w/page.tsx": [{ name: "workspaces", as: "Mina", at: "/w" }],
  "join/[token]/page.tsx": [{ name: "join", as: "Ada", at: desk("admin", "people"), brings: invite }],
  "join/[token]/not-found.tsx": [{ name: "join-over", as: null, at: `/join/${"A".repeat(43)}` }],
  "reset/[token]/page.tsx": [
    {
      name: "reset",
      as: "Ada",
      at: async (find) => find(desk("admin", "people"), /^Victor Hale$/),
      brings: makeResetLink,
    },
  ],
  "reset/[token]/not-found.tsx": [{ name: "reset-over", as: null, at: `/reset/${"A".repeat(43)}` }],
  "p/[workspace]/route.ts": [{ name: "public-list", as: null, at: published }],
  "p/[workspace]/[slug]/route.ts": [
    { name: "public-page", as: null, at: firstPublished },
    { name: "public-nothing-here", as: null, at: `${published}/no-such-page` },
  ],
};
