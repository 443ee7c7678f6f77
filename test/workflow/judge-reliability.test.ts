import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { judgeReliability } from "@/lib/workflow/judge-reliability";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

async function publisherOf(newsroom: Awaited<ReturnType<typeof openNewsroom>>) {
  await captureText(
    newsroom.analyst,
    "Rice output fell 12 percent in 2015, the FAO said.",
    "Northern Fields",
    "2015-11-10",
  );
  return (
    await db().source.findFirstOrThrow({
      where: { workspaceId: newsroom.analyst.workspaceId, name: "Northern Fields" },
    })
  ).id;
}

test("a later judgement stands beside the earlier one, the newest day first", async () => {
  const newsroom = await openNewsroom();
  const sourceId = await publisherOf(newsroom);
  must(
    await judgeReliability(
      newsroom.analyst,
      { sourceId, letter: "C", basis: "Two of five figures were later revised", judgedOn: "2015-06-01" },
      noon,
    ),
  );
  must(
    await judgeReliability(
      newsroom.colleague,
      { sourceId, letter: "B", basis: "Names its sources since the summer", judgedOn: "2015-11-01" },
      noon,
    ),
  );
  const source = await readSource(scopeOf(newsroom.analyst), sourceId, null);
  expect(source?.judgements.map(({ letter, by }) => [letter, by])).toEqual([
    ["B", "Jonas"],
    ["C", "Ines"],
  ]);
});

test("a judgement needs a basis, a day that has come, and a role", async () => {
  const newsroom = await openNewsroom();
  const sourceId = await publisherOf(newsroom);
  const input = { sourceId, letter: "C", basis: "Read for a year", judgedOn: "2015-11-01" } as const;
  expect(await judgeReliability(newsroom.analyst, { ...input, basis: " " }, noon)).toMatchObject({
    error: { reason: "invalid", field: "basis" },
  });
  expect(await judgeReliability(newsroom.analyst, { ...input, judgedOn: "2016-01-01" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "judgedOn" },
  });
  expect(await judgeReliability(newsroom.viewer, input, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  const other = await openNewsroom();
  expect(await judgeReliability(other.analyst, input, noon)).toMatchObject({ error: { reason: "not-found" } });
});
