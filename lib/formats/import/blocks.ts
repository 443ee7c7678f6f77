import type { TextBlock } from "../../model/post.ts";

/** What the walk needs of a document node; linkedom's nodes fit. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const kinds: Readonly<Record<string, TextBlock["kind"]>> = {
  P: "paragraph",
  DIV: "paragraph",
  SECTION: "paragraph",
  ARTICLE: "paragraph",
  HEADER: "paragraph",
  FIGCAPTION: "paragraph",
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "list-item",
  PRE: "preformatted",
  TR: "table",
};
// Never words of the post: machinery of the page, and what a reader does not see.
const skipped = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "IFRAME",
  "NAV",
  "FORM",
  "BUTTON",
  "HEAD",
  "TITLE",
]);
const elementNode = 1;
const textNode = 3;
// Markup nests for as long as an author likes; nobody means more than this.
const deepest = 400;

/** The words of a document in reading order: blocks separated by an empty line, with what each block was. */
export function readBlocks(root: DomNode): { text: string; blocks: readonly TextBlock[] } {
  const writer = new BlockWriter();
  walk(root, "paragraph", false, 0, writer);
  return writer.finish();
}

function walk(node: DomNode, kind: TextBlock["kind"], quoted: boolean, depth: number, out: BlockWriter): void {
  if (depth > deepest) {
    out.words(node.textContent ?? "");
    return;
  }
  for (const child of node.childNodes) {
    if (child.nodeType === textNode) out.words(child.textContent ?? "");
    if (child.nodeType !== elementNode) continue;
    const name = child.nodeName.toUpperCase();
    if (skipped.has(name)) continue;
    if (name === "BR") out.lineBreak();
    else if (name === "TD" || name === "TH") cell(child, kind, quoted, depth, out);
    else if (name === "BLOCKQUOTE") inBlock(child, "quotation", true, depth, out);
    else if (kinds[name]) inBlock(child, quoted ? "quotation" : kinds[name], quoted, depth, out);
    else walk(child, kind, quoted, depth + 1, out);
  }
}

function inBlock(node: DomNode, kind: TextBlock["kind"], quoted: boolean, depth: number, out: BlockWriter): void {
  out.open(kind);
  walk(node, kind, quoted, depth + 1, out);
  out.close();
}

function cell(node: DomNode, kind: TextBlock["kind"], quoted: boolean, depth: number, out: BlockWriter): void {
  walk(node, kind, quoted, depth + 1, out);
  out.words(" \t");
}

class BlockWriter {
  private text = "";
  private readonly blocks: TextBlock[] = [];
  private readonly kinds: TextBlock["kind"][] = [];
  private line = "";

  open(kind: TextBlock["kind"]): void {
    this.flush();
    this.kinds.push(kind);
  }

  close(): void {
    this.flush();
    this.kinds.pop();
  }

  words(text: string): void {
    this.line += text.replace(/[ \t\r\n\f]+/g, " ");
  }

  lineBreak(): void {
    this.line += "\n";
  }

  finish(): { text: string; blocks: readonly TextBlock[] } {
    this.flush();
    return { text: this.text, blocks: this.blocks };
  }

  private flush(): void {
    const words = this.line.replace(/ ?\n ?/g, "\n").trim();
    this.line = "";
    if (words === "") return;
    if (this.text !== "") this.text += "\n\n";
    const start = this.text.length;
    this.text += words;
    this.blocks.push({ kind: this.kinds.at(-1) ?? "paragraph", span: { start, end: this.text.length } });
  }
}
