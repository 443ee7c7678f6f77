import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { publicationFeed } from "@/lib/formats/export/publication-feed";

const workspace = { slug: "desk", name: "Rice & <Desk>" };
const entry = {
  slug: "rice",
  headline: "Rice <fell> & rose",
  publishedAt: "2015-11-16T09:00:00.000Z",
  changedAt: "2015-11-17T09:00:00.000Z",
} as const;
const parse = (entries: Parameters<typeof publicationFeed>[1]) =>
  new DOMParser().parseFromString(publicationFeed(workspace, entries, "https://desk.example"), "text/xml");

test("each publication is an entry with its address, and words of strangers stay words", () => {
  const feed = parse([{ ...entry, state: "standing" }]);
  expect(feed.querySelector("entry id")?.textContent).toBe("https://desk.example/p/desk/rice");
  expect(feed.querySelector("entry title")?.textContent).toBe("Rice <fell> & rose");
  expect(feed.querySelector("feed > updated")?.textContent).toBe(entry.changedAt);
  expect(feed.querySelector("author name")?.textContent).toBe("Rice & <Desk>");
});

test("a retraction shows in the title, a correction in the summary", () => {
  const feed = parse([
    { ...entry, state: "retracted" },
    { ...entry, slug: "maize", state: "corrected" },
  ]);
  const [retracted, corrected] = feed.querySelectorAll("entry");
  expect(retracted?.querySelector("title")?.textContent).toMatch(/^Retracted: /);
  expect(corrected?.querySelector("summary")?.textContent).toMatch(/Corrected since/);
});

test("a workspace that published nothing has a feed without entries", () => {
  expect(parse([]).querySelectorAll("entry")).toHaveLength(0);
});
