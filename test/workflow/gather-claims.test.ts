import { describe, expect, test } from "vitest";
import { readQuestion, readQuestionsOf } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { addToQuestion, removeFromQuestion } from "@/lib/workflow/gather-claims";
import { must, noon, openNewsroom } from "../support/newsroom";
import { askHarvest, claimsOfText, verbsOf } from "../support/questions";

const text =
  "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said. Maize output in North Korea fell to 1.6 million tonnes in 2015, the FAO said.";

describe("gathering claims under a question", () => {
  test("claims come in once, go out and come back; every time it is an event, and the claim keeps its questions", async () => {
    const { analyst, colleague } = await openNewsroom();
    const { id, slug } = await askHarvest(analyst);
    const [one, two] = (await claimsOfText(analyst, text)).map((claim) => claim.id);
    expect(must(await addToQuestion(analyst, id, [one ?? "", two ?? "", one ?? ""], noon))).toBe(2);
    expect(must(await addToQuestion(colleague, id, [one ?? ""], noon))).toBe(0);
    must(await removeFromQuestion(colleague, id, one ?? "", noon));
    expect((await readQuestion(scopeOf(analyst), id))?.claimIds).toEqual([two]);
    expect(await readQuestionsOf(scopeOf(analyst), one ?? "")).toEqual([]);
    expect(must(await addToQuestion(analyst, id, [one ?? ""], noon))).toBe(1);
    expect((await readQuestionsOf(scopeOf(analyst), one ?? "")).map((question) => question.slug)).toEqual([slug]);
    expect(await verbsOf(id)).toEqual([
      "create-question",
      "add-to-question",
      "add-to-question",
      "remove-from-question",
      "add-to-question",
    ]);
  });

  test("what is not in cannot be taken out; a claim of another workspace, and a viewer, gather nothing", async () => {
    const { analyst, viewer } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    const [own] = await claimsOfText(analyst, text);
    const missing = await removeFromQuestion(analyst, id, own?.id ?? "", noon);
    expect(missing).toMatchObject({ ok: false, error: { reason: "already-done" } });
    const denied = await addToQuestion(viewer, id, [own?.id ?? ""], noon);
    expect(denied).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
    const elsewhere = await openNewsroom();
    const [foreign] = await claimsOfText(elsewhere.analyst, text);
    const refused = await addToQuestion(analyst, id, [own?.id ?? "", foreign?.id ?? ""], noon);
    expect(refused).toMatchObject({ ok: false, error: { reason: "not-found" } });
    expect((await readQuestion(scopeOf(analyst), id))?.claimIds).toEqual([]);
  });
});
