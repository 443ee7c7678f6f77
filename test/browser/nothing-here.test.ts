import { expect, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";

test("a page that is not there can be read on any screen, in either theme", async ({ page }) => {
  const faults = watchPage(page);
  await page.goto("/no-such-page");
  await lookAtScreen(page, { name: "nothing-here" });
  expect(faults).toEqual([]);
});

test("a theme once chosen holds, whatever the device prefers", async ({ page, context, baseURL }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/no-such-page");
  const light = await ground();

  await context.addCookies([{ name: "gainsay-theme", value: "dark", url: baseURL ?? "" }]);
  await page.reload();
  const dark = await ground();
  expect(dark).not.toBe(light);

  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(dark);
});

test("evidence and interface are set in the faces we ship", async ({ page }) => {
  await page.goto("/no-such-page");
  await page.evaluate(() => document.fonts.ready);
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
  );
  expect(new Set(faces)).toEqual(new Set(["Roboto", "Noto Serif"]));
});
