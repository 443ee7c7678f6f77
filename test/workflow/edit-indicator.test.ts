import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { readIndicatorRow } from "@/lib/db/read/vocabulary-rows";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { addIndicator, editIndicator, type IndicatorFields } from "@/lib/workflow/edit-indicator";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";

const lamps: IndicatorFields = {
  name: "Lamps lit at night",
  aliases: ["night lights", "lamps at night"],
  dimension: "count",
  unit: null,
  definition: "Lit points counted from above.",
  parent: null,
  partOf: null,
  family: "electricity",
  polarity: 1,
};
const inPlace = async (actor: Parameters<typeof scopeOf>[0], key: string) =>
  (await readVocabulary(scopeOf(actor), defaultVocabulary)).indicators.find((one) => one.key === key);

describe("an indicator of one's own", () => {
  test("is added by an analyst and read with its names in this workspace alone", async () => {
    const [{ analyst, viewer }, other] = await Promise.all([openNewsroom(), openNewsroom()]);
    expect(await addIndicator(viewer, lamps, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    const key = must(await addIndicator(analyst, lamps, noon));
    expect(await inPlace(analyst, key)).toMatchObject({
      name: "Lamps lit at night",
      aliases: lamps.aliases,
      polarity: 1,
    });
    expect(await inPlace(other.analyst, key)).toBeUndefined();
    expect(await addIndicator(analyst, lamps, noon)).toMatchObject({
      error: { reason: "already-done", field: "name" },
    });
    const taken = { ...lamps, name: "Lanterns" };
    expect(await addIndicator(analyst, taken, noon)).toMatchObject({ error: { reason: "invalid", field: "aliases" } });
  });

  test("is changed by an admin against the version seen, with the change in its history", async () => {
    const { admin, analyst } = await openNewsroom();
    const key = must(await addIndicator(analyst, lamps, noon));
    const seen = { key, version: 1 };
    expect(await editIndicator(analyst, seen, lamps, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    must(await editIndicator(admin, seen, { ...lamps, unit: "lamp" }, noon));
    const late = await editIndicator(admin, seen, { ...lamps, unit: "lantern" }, noon);
    expect(late).toMatchObject({ error: { reason: "stale", theirs: { by: "Ada", version: 2 } } });
    expect(!late.ok && late.error.detail).toMatch(/“lamp”.*“lantern”/);
    const row = await readIndicatorRow(scopeOf(admin), key);
    const [event] = await readHistory(scopeOf(admin), "indicator", row?.id ?? "");
    expect(event).toMatchObject({ verb: "edit-vocabulary", before: { unit: null }, after: { unit: "lamp" } });
  });
});

describe("a built-in indicator", () => {
  test("is changed at version 0, keeps its built-in names, and its claims are compared again", async () => {
    const { admin, analyst, subject } = await newsroomWithClaim();
    const version = await db().claimVersion.findFirstOrThrow({
      where: { claimId: subject.id },
      include: { indicator: true },
    });
    const key = version.indicator?.key ?? "";
    const entry = await inPlace(analyst, key);
    if (!entry) throw new Error("the claim has no indicator");
    await runWaitingJobs();
    const row = await readIndicatorRow(scopeOf(admin), key);
    const seen = { key, version: row?.version ?? 0 };
    must(await editIndicator(admin, seen, { ...entry, aliases: ["sheaves bound"] }, noon));
    expect((await inPlace(analyst, key))?.aliases).toEqual([...entry.aliases, "sheaves bound"]);
    const asked = await db().outboxJob.findMany({ where: { workspaceId: admin.workspaceId, sentAt: null } });
    expect(asked.map(({ name, payload }) => [name, (payload as { subjectId: string }).subjectId])).toEqual([
      ["suggest-comparisons", subject.id],
    ]);
    expect(await runWaitingJobs()).toBe(1);
  });

  test("nobody knows is not found, also by another workspace's key", async () => {
    const [{ admin }, other] = await Promise.all([openNewsroom(), openNewsroom()]);
    const key = must(await addIndicator(other.analyst, lamps, noon));
    expect(await editIndicator(admin, { key, version: 1 }, lamps, noon)).toMatchObject({
      error: { reason: "not-found" },
    });
  });
});
