import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";

/** What a browser takes for the first sight of one page, in bytes after gzip, and how many elements the server's page has. */
export interface Weight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly nodes: number;
}

const sizes = new Map<string, Promise<number>>();

/** Weighs the page as it is answered, with every script and stylesheet it names, each once; throws unless it is answered 200. */
export async function weigh(address: string, cookie: string): Promise<Weight> {
  const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
  const html = await answer.text();
  if (answer.status !== 200) throw new Error(`${address} was answered ${answer.status}`);
  const { document } = parseHTML(html);
  const [scripts, sheets] = [scriptsOf(html, document), sheetsOf(document)];
  return {
    html: gzipSync(html).length,
    js: await total(scripts, address),
    css: await total(sheets, address),
    nodes: document.querySelectorAll("*").length,
  };
}

/** Scripts by their tags, and those the page's own data has the browser load. What only browsers without modules read is left out. */
function scriptsOf(html: string, document: Document): Set<string> {
  const old = new Set(
    [...document.querySelectorAll("script[src]")]
      .filter(({ attributes }) => [...attributes].some(({ name }) => name.toLowerCase() === "nomodule"))
      .map((script) => script.getAttribute("src") ?? ""),
  );
  const named = html.match(/\/_next\/static\/[\w./~-]+\.js/g) ?? [];
  return new Set([...all(document, "script[src]", "src"), ...named].filter((one) => !old.has(one)));
}

function sheetsOf(document: Document): Set<string> {
  return new Set(all(document, 'link[rel="stylesheet"]', "href"));
}

function all(document: Document, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");
}

async function total(paths: ReadonlySet<string>, page: string): Promise<number> {
  const each = await Promise.all([...paths].map((one) => sizeOf(new URL(one, page).href)));
  return each.reduce((sum, size) => sum + size, 0);
}

function sizeOf(address: string): Promise<number> {
  const known = sizes.get(address) ?? read(address);
  sizes.set(address, known);
  return known;
}

async function read(address: string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered ${answer.status}`);
  return gzipSync(new Uint8Array(await answer.arrayBuffer())).length;
}
