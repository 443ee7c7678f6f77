/** A page to weigh, and which budgets are its own beside those of every page of the desk. */
export interface WeighedPage {
  readonly name: string;
  readonly path: string;
}

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
  "admin/indicators",
];

const id = "[0-9a-f]{8}-[0-9a-f-]{27}";

/** Pages reached from a list: the first link that fits, and what is written behind it. */
const opened: readonly {
  readonly name: string;
  readonly from: string;
  readonly fits: string;
  readonly more?: string;
}[] = [
  { name: "candidate", from: "queue", fits: `queue/${id}[^"]*` },
  { name: "reader", from: "posts", fits: `posts/${id}` },
  { name: "claim", from: "claims", fits: `claims/${id}` },
  { name: "edit claim", from: "claims", fits: `claims/${id}`, more: "/edit" },
  { name: "assess", from: "claims", fits: `claims/${id}`, more: "/assess" },
  { name: "compare", from: "pairs", fits: `compare\\?claims=[^"]*` },
  { name: "question", from: "questions", fits: "questions/(?!new)[a-z0-9-]+" },
  { name: "chart", from: "questions", fits: "questions/(?!new)[a-z0-9-]+", more: "?tab=chart" },
  { name: "source", from: "sources", fits: `sources/${id}` },
  { name: "cross-check", from: "cross-checks", fits: `cross-checks/${id}` },
];

/** The pages of a desk to weigh: each section, and what is opened from them. A list without its link throws. */
export async function deskPages(url: string, desk: string, cookie: string): Promise<readonly WeighedPage[]> {
  const pages: WeighedPage[] = sections.map((section) => ({ name: section, path: `${desk}/${section}` }));
  for (const { name, from, fits, more = "" } of opened)
    pages.push({ name, path: `${await firstLink(`${url}${desk}/${from}`, `${desk}/${fits}`, cookie)}${more}` });
  return pages;
}

/** What was published: the list, and its first page. */
export async function publishedPages(url: string, workspace: string): Promise<readonly WeighedPage[]> {
  const list = `/p/${workspace}`;
  const first = await firstLink(`${url}${list}`, `${list}/(?!feed)[a-z0-9-]+`, "");
  return [
    { name: "published list", path: list },
    { name: "published page", path: first },
  ];
}

async function firstLink(list: string, fits: string, cookie: string): Promise<string> {
  const html = await (await fetch(list, { headers: { cookie } })).text();
  const found = new RegExp(`href="(${fits})"`).exec(html)?.[1];
  if (!found) throw new Error(`no link like ${fits} on ${list}`);
  return found.replaceAll("&amp;", "&");
}
