import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, expect, type Page } from "@playwright/test";
import { openOwnDatabase, serveOver } from "./own-server.ts";

/** Who works at a desk of one's own, by role. */
export const cast = { Ines: "analyst", Jonas: "analyst", Ruth: "reviewer", Elif: "editor" } as const;
type Name = keyof typeof cast;

const password = "a harvest of long words";

/** A server whose workspaces hold nothing but what the journey brings: no claim of the demo meets its claims. */
export interface OwnDesks {
  readonly url: string;
  /** Makes a workspace with its people from the command line; answers its short name. */
  open(name: string): Promise<string>;
  end(): Promise<void>;
}

/** Starts one on the port, from the same build. */
export async function startOwnDesks(port: number): Promise<OwnDesks> {
  const database = await openOwnDatabase("desks");
  const server = serveOver(database, port);
  const url = `http://localhost:${port}`;
  await answers(`${url}/sign-in`);
  return {
    url,
    async open(name) {
      const admin = addressOf("ada", name);
      const made = await gainsay(database.owner, [
        "init",
        "--workspace",
        name,
        "--name",
        "Ada Brandt",
        "--email",
        admin,
      ]);
      const { workspace } = JSON.parse(made);
      const on = ["--workspace", workspace, "--as", admin];
      for (const [person, role] of Object.entries(cast))
        await gainsay(database.application, [
          "user",
          "add",
          addressOf(person, name),
          "--role",
          role,
          "--name",
          person,
          ...on,
        ]);
      return workspace;
    },
    async end() {
      await server.end();
      await database.drop();
    },
  };
}

/** Somebody of a desk at a browser of their own, on its queue. */
export async function sitDown(browser: Browser, desks: OwnDesks, desk: string, person: Name): Promise<Page> {
  // As tall as the tallest screen: the tray at the lower edge must not cover what one could scroll to.
  const viewport = { width: 1440, height: 4000 };
  const page = await (await browser.newContext({ baseURL: desks.url, viewport })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(addressOf(person, desk));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`/w/${desk}/queue`), { timeout: 60_000 });
  return page;
}

const addressOf = (person: string, desk: string) => `${person.toLowerCase()}@${desk}.example`;

async function gainsay(database: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: database };
  const running = promisify(execFile)("bin/gainsay", [...args, "--password-file", "-", "--json"], { env });
  running.child.stdin?.end(password);
  return (await running).stdout;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answered = await fetch(address).catch(() => null);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${address} does not answer`);
}
