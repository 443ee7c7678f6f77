import { describe, expect, it } from "vitest";
import { html } from "../../../lib/formats/import/html.ts";

describe("a page whose outer tags are left out, as they may be", () => {
  it.each([
    "<body><p>Output fell.</p></body>",
    "<!DOCTYPE html><head><title>Fields</title></head><body class=post><p>Output fell.</p></body>",
    "<!doctype html><title>Fields</title><p>Output fell.</p>",
    "<html><head><title>Fields</title></head><p>Output fell.</p></html>",
    "<p>Output fell.",
  ])("is read: %s", (content) => {
    const { pages, problems } = html.parse({ name: "page.html", content });
    expect(pages.map(({ text }) => text)).toEqual(["Output fell."]);
    expect(problems).toEqual([]);
  });

  it("is refused where it has no words", () => {
    expect(html.parse({ name: "page.html", content: "<body><script>1</script></body>" }).problems).toHaveLength(1);
  });
});
