import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { readingSchema } from "@/lib/model/reading.schema";
import { typedReading } from "@/lib/model/typed-reading";
import { makeClaim } from "@/lib/workflow/make-claim";
import { readSpan } from "@/lib/workflow/read-span";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text = "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said. Markets were full of talk.";
const rice = "Rice output in North Korea fell to 2.1 million tonnes in 2015";
const talk = "Markets were full of talk";

async function captured(actor: Actor) {
  await captureText(actor, text, "Northern Fields", "2015-11-10");
  const { id } = await db().postRevision.findFirstOrThrow({ where: { workspaceId: actor.workspaceId } });
  return id;
}

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

// What a form sends when the engine's reading is left as it is, but for what is named.
async function typedOver(actor: Actor, revisionId: string, words: string, over: Record<string, string> = {}) {
  const read = must(await readSpan(scopeOf(actor), revisionId, spanOf(words)));
  const entered = readingSchema.parse({ ...typedReading(read.content), ...over });
  return { revisionId, ...spanOf(words), surface: words, entered };
}

describe("making a claim by hand", () => {
  test("begins with the engine's reading of the words and keeps what was not changed", async () => {
    const { analyst } = await openNewsroom();
    const revisionId = await captured(analyst);
    const claim = await typedOver(analyst, revisionId, rice, { coverage: "paddy rice" });
    const id = must(await makeClaim(analyst, claim, noon));
    const made = await readCurrentClaim(scopeOf(analyst), id);
    expect(made?.content).toMatchObject({ coverage: "paddy rice", quantity: { value: 2_100_000, unit: "t" } });
    expect(made?.content.known).toMatchObject({ coverage: "set", quantity: "stated" });
    const [appearance] = await db().appearance.findMany({ where: { claimId: id } });
    expect(appearance).toMatchObject({ surface: rice, decisionId: null, candidateId: null });
    expect(await db().event.findFirst({ where: { subjectId: id, verb: "create-claim" } })).toMatchObject({
      actorId: analyst.userId,
    });
  });

  test("from words the engine finds nothing in, the person says everything", async () => {
    const { analyst } = await openNewsroom();
    const revisionId = await captured(analyst);
    const claim = await typedOver(analyst, revisionId, talk, { indicator: "market talk", direction: "up" });
    const id = must(await makeClaim(analyst, claim, noon));
    const made = await readCurrentClaim(scopeOf(analyst), id);
    expect(made?.content).toMatchObject({ claimant: "Northern Fields", indicator: "market talk" });
  });

  test("the same words with the same reading are not there twice", async () => {
    const { analyst } = await openNewsroom();
    const revisionId = await captured(analyst);
    const claim = await typedOver(analyst, revisionId, rice, { coverage: "paddy rice" });
    must(await makeClaim(analyst, claim, noon));
    expect(await makeClaim(analyst, claim, noon)).toMatchObject({ ok: false, error: { reason: "already-done" } });
    expect(await db().appearance.count({ where: { workspaceId: analyst.workspaceId } })).toBe(1);
  });

  test("words that do not stand at that place are refused, and nothing is written", async () => {
    const { analyst } = await openNewsroom();
    const revisionId = await captured(analyst);
    const claim = await typedOver(analyst, revisionId, rice);
    const moved = [
      { ...claim, surface: claim.surface.replace("2.1", "3.1") },
      { ...claim, start: claim.start + 1 },
      { ...claim, start: text.length + 5, end: text.length + 5 + rice.length },
    ];
    for (const wrong of moved)
      expect(await makeClaim(analyst, wrong, noon)).toMatchObject({ error: { reason: "words-not-in-text" } });
    expect(await db().claim.count({ where: { workspaceId: analyst.workspaceId } })).toBe(0);
  });

  test("a viewer makes none, and another workspace's text is not there", async () => {
    const [here, there] = [await openNewsroom(), await openNewsroom()];
    const revisionId = await captured(here.analyst);
    const claim = await typedOver(here.analyst, revisionId, rice);
    expect(await makeClaim(here.viewer, claim, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await makeClaim(there.analyst, claim, noon)).toMatchObject({ error: { reason: "not-found" } });
  });
});
