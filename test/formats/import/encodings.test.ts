import { describe, expect, it } from "vitest";
import { extract } from "../../../lib/extract/index.ts";
import { detectFormat } from "../../../lib/formats/import/index.ts";
import { planImport } from "../../../lib/workflow/plan-import.ts";

const answers = { publisher: "Northern Fields", date: null, language: "en", separate: [], format: null };

function misread(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

describe("an input that was decoded wrongly", () => {
  const post =
    "Harvest falls\nMay 3, 2016\n\nThe ministry’s figures show that output fell to 3.7\u00A0million tonnes in 2015.";

  it("is planned as it was meant, and says in how many places it was put right", () => {
    const { items, repaired } = planImport({ name: null, content: misread(post) }, answers);
    expect(items[0]?.draft.text).toBe(post);
    expect(repaired).toBe(2);
    expect(planImport({ name: null, content: post }, answers).repaired).toBe(0);
  });

  it("names the same claimant as the right one", () => {
    const { items } = planImport({ name: null, content: misread(post) }, answers);
    const claimants = (text: string) =>
      extract(text, { publisher: null, date: null }).candidates.map(({ content }) => content.claimant);
    expect(claimants(items[0]?.draft.text ?? "")).toEqual(claimants(post));
    expect(claimants(post)).not.toContain("s figures");
  });

  it.each(["page.html", "page.md"])("keeps the blocks of %s where entities decode to letters read wrongly", (name) => {
    const markup =
      name === "page.html"
        ? "<body><p>The bank&acirc;&euro;&trade;s view</p><blockquote><p>Output fell 3 percent.</p></blockquote></body>"
        : "The bank&acirc;&euro;&trade;s view\n\n> Output fell 3 percent.\n";
    const [page] = detectFormat({ name, content: markup }).parse({ name, content: markup }).pages;
    expect(page?.text).toBe("The bank’s view\n\nOutput fell 3 percent.");
    const words = page?.blocks.map(({ kind, span }) => [kind, page.text.slice(span.start, span.end)]);
    expect(words).toContainEqual(["quotation", "Output fell 3 percent."]);
  });
});
