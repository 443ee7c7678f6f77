import { demoAccounts } from "../../seeds/accounts.ts";

const sections = [
  "queue",
  "posts",
  "claims",
  "pairs",
  "questions",
  "sources",
  "cross-checks",
  "published",
  "import",
  "history",
  "search?q=rice",
  "settings",
  "help",
  "admin/roles",
];
/** Lists whose first entry is a page worth asking too. */
const opened = ["queue", "posts", "claims", "questions", "sources"];

/** An analyst's cookie, and the addresses of the desk's pages: each section, and the first entry of the main lists. */
export async function signedInPages(
  url: string,
): Promise<{ readonly cookie: string; readonly pages: readonly string[] }> {
  const cookie = await signIn(url);
  const home = await fetch(url, { redirect: "manual", headers: { cookie } });
  const desk = new URL(home.headers.get("location") ?? "", url).pathname;
  const pages = ["/sign-in"];
  for (const section of sections) {
    const answer = await fetch(`${url}${desk}/${section}`, { headers: { cookie } });
    const text = await answer.text();
    if (answer.status !== 200) continue;
    pages.push(`${desk}/${section}`);
    const first = new RegExp(`href="(${desk}/${section}/[0-9a-f-]{36})"`).exec(text)?.[1];
    if (first && opened.includes(section)) pages.push(first);
  }
  return { cookie, pages };
}

async function signIn(url: string): Promise<string> {
  const account = demoAccounts.find(({ role }) => role === "analyst");
  if (!account) throw new Error("the demo has no analyst");
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const { email, password } = account;
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(asked), origin: url },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const cookie = cookiesOf(answer);
  if (!cookie.includes("session")) throw new Error(`signing in to the demo was answered ${answer.status}`);
  return cookie;
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
