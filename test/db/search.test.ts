import { describe, expect, test } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { search } from "@/lib/db/read/search";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text = "The FAO said rice output in North Korea fell to 2.1 million tonnes in 2015. Markets stayed calm.";

async function filled() {
  const newsroom = await openNewsroom();
  const [candidates = []] = await captureText(newsroom.analyst, text, "Northern Fields", "2015-11-10");
  for (const { id, version } of candidates)
    must(await acceptCandidate(newsroom.analyst, { candidateId: id, version }, {}, noon));
  return newsroom;
}

describe("searching everything", () => {
  test("claims, posts and sources are found by the beginnings of words, posts with the words around", async () => {
    const { analyst } = await filled();
    const found = await search(scopeOf(analyst), "ric outp", { take: 5, kind: null });
    const totals = Object.fromEntries(found.map(({ kind, total }) => [kind, total]));
    expect(totals).toMatchObject({ posts: 1, questions: 0 });
    const snippet = found.find(({ kind }) => kind === "posts")?.found[0]?.snippet ?? [];
    expect(snippet.filter((run) => run.found).map((run) => run.text.toLowerCase())).toEqual(["rice", "output"]);
    const [sources] = await search(scopeOf(analyst), "fao", { take: 5, kind: "sources" });
    expect(sources?.found.map(({ title }) => title)).toContain("FAO");
  });

  test("signs of the query language, patterns and quotes are only words", async () => {
    const { analyst } = await filled();
    for (const words of ["rice' & !x | (", "%", "_", "\\", "rice:*", "' or 1=1 --"])
      await expect(search(scopeOf(analyst), words, { take: 5, kind: null })).resolves.toBeDefined();
    expect(await search(scopeOf(analyst), "%", { take: 5, kind: null })).toEqual([]);
  });

  test("nothing of another workspace is found", async () => {
    await filled();
    const { analyst: stranger } = await openNewsroom();
    const found = await search(scopeOf(stranger), "rice", { take: 5, kind: null });
    expect(found.every(({ total }) => total === 0)).toBe(true);
  });
});
