import { test } from "@playwright/test";
import { screens } from "./screens/screens.ts";
import { signInAs } from "./sign-in.ts";
test("count", async ({ browser, baseURL }) => {
  test.setTimeout(900_000);
  const all = [...screens].flatMap(([, of]) => of).filter(({ as, brings }) => as && as !== "Ada" && !brings || as === "Ada" && !brings);
  const contexts = new Map();
  for (const screen of all) {
    try {
      let c = contexts.get(screen.as);
      if (!c) { c = await browser.newContext({ baseURL }); const p = await c.newPage(); await signInAs(p, screen.as as never); await p.close(); contexts.set(screen.as, c); }
      const page = await c.newPage();
      const find = async (list: string, fits: RegExp) => {
        const html = await (await page.request.get(list)).text();
        const found = await page.evaluate(({ html, source }: {html:string;source:string}) => {
          const pattern = new RegExp(source);
          const links = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("a[href]")];
          const address = (l: Element | undefined) => l?.getAttribute("href") ?? null;
          return address(links.find((l) => pattern.test(address(l) ?? "") || pattern.test(l.textContent ?? ""))) ?? address(links.find((l) => pattern.test(l.closest("[data-row]")?.textContent ?? "")));
        }, { html, source: fits.source });
        if (!found) throw new Error("no link");
        return found;
      };
      const address = typeof screen.at === "string" ? screen.at : await screen.at(find);
      await page.goto(address);
      const n = await page.evaluate(() => document.querySelectorAll("*").length);
      console.log("COUNT", n, screen.name, address);
      await page.close();
    } catch (error) { console.log("COUNT 0", screen.name, String(error).slice(0, 80)); }
  }
});
