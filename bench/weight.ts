// `npm run bench -- weight`: JavaScript, CSS and HTML of each page after gzip, and its elements, from the production build over the
// demo's newsroom, with the framework's empty page weighed in the same run. Ends with one line of JSON; fails when a page is over budget.
import { serveEmptyPage } from "./start/empty-page.ts";
import { signedInPages } from "./start/pages.ts";
import { startDemo } from "./start/running.ts";
import { type Weight, weigh } from "./weight/page-weight.ts";
import { deskPages, publishedPages, type WeighedPage } from "./weight/pages.ts";

const kB = 1000;
/** Of a desk page over the empty one. */
const overEmpty = 40 * kB;
const html: Readonly<Record<string, number>> = { compare: 60 * kB, question: 120 * kB, chart: 120 * kB };
const nodes: Readonly<Record<string, number>> = { queue: 1500, reader: 4000 };

interface Weighed extends Weight {
  readonly page: string;
  readonly over: readonly string[];
}

const empty = await serveEmptyPage();
const demo = await startDemo(process.cwd());
try {
  const floor = await weigh(empty.url, "");
  show({ page: "(empty page)", over: [], ...floor });
  const { cookie } = await signedInPages(demo.url);
  const desk = "/w/demo-newsroom";
  const pages: Weighed[] = [];
  for (const page of await deskPages(demo.url, desk, cookie))
    pages.push(await measured(page, cookie, floor.js + overEmpty));
  for (const page of await publishedPages(demo.url, "demo-newsroom")) pages.push(await measured(page, "", 0));
  const over = pages.flatMap((one) => one.over.map((which) => `${one.page}: ${which}`));
  for (const line of over) console.error(`over budget: ${line}`);
  if (over.length > 0) process.exitCode = 1;
  console.log(JSON.stringify({ bench: "weight", unit: "bytes, gzipped", empty: floor, pages, over }));
} finally {
  await demo.stop();
  await empty.stop();
}

async function measured({ name, path }: WeighedPage, cookie: string, mostJs: number): Promise<Weighed> {
  const weight = await weigh(`${demo.url}${path}`, cookie);
  const over = [
    ...beyond("JavaScript", weight.js, mostJs),
    ...beyond("HTML", weight.html, html[name]),
    ...beyond("elements", weight.nodes, nodes[name]),
  ];
  const weighed = { page: name, ...weight, over };
  show(weighed);
  return weighed;
}

function beyond(what: string, is: number, most: number | undefined): string[] {
  return most !== undefined && is > most ? [`${what} ${is}, budget ${most}`] : [];
}

function show({ page, js, css, html: text, nodes: count, over }: Weighed): void {
  const kilo = (bytes: number) => `${(bytes / kB).toFixed(1).padStart(6)} kB`;
  console.error(
    `${page.padEnd(18)} js ${kilo(js)}  css ${kilo(css)}  html ${kilo(text)}  elements ${String(count).padStart(5)}  ${over.length > 0 ? "OVER" : ""}`,
  );
}
