import { describe, expect, test } from "vitest";
import { readQuestion } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { closeQuestion, editQuestion } from "@/lib/workflow/edit-question";
import { addToQuestion } from "@/lib/workflow/gather-claims";
import { must, noon, openNewsroom } from "../support/newsroom";
import { askHarvest, claimsOfText, harvest, verbsOf } from "../support/questions";

const narrower = { ...harvest, yardstick: { ...harvest.yardstick, coverage: "rice and corn" } };

describe("editing a question", () => {
  test("the yardstick changes, the address stays, and the history holds both", async () => {
    const { analyst } = await openNewsroom();
    const { id, slug } = await askHarvest(analyst);
    expect(must(await editQuestion(analyst, { id, version: 1 }, narrower, noon))).toBe(slug);
    const question = await readQuestion(scopeOf(analyst), id);
    expect(question).toMatchObject({ slug, version: 2, yardstick: { coverage: "rice-and-maize" } });
    expect(question?.title).toBe("Food and crop production, rice and maize, North Korea: 2015 against 2014");
    expect(await verbsOf(id)).toEqual(["create-question", "edit-question"]);
  });

  test("an edit over somebody else's is refused with theirs, who and when, and changes nothing", async () => {
    const { analyst, colleague } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    must(await editQuestion(colleague, { id, version: 1 }, narrower, noon));
    const mine = { ...harvest, title: "Mine" };
    const stale = await editQuestion(analyst, { id, version: 1 }, mine, noon);
    expect(stale).toMatchObject({
      ok: false,
      error: {
        reason: "stale",
        theirs: {
          version: 2,
          by: "Jonas",
          at: noon,
          did: "edited the question",
          fields: [
            { name: "coverage", theirs: "rice and maize", yours: "" },
            { name: "title", yours: "Mine" },
          ],
        },
      },
    });
    expect((await readQuestion(scopeOf(analyst), id))?.title).not.toBe("Mine");
  });

  test("nothing changed, nobody's question, a viewer: each is refused", async () => {
    const { analyst, viewer } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    const unchanged = await editQuestion(analyst, { id, version: 1 }, harvest, noon);
    expect(unchanged).toMatchObject({ ok: false, error: { reason: "invalid" } });
    const denied = await editQuestion(viewer, { id, version: 1 }, narrower, noon);
    expect(denied).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
    const elsewhere = await openNewsroom();
    const foreign = await editQuestion(elsewhere.analyst, { id, version: 1 }, narrower, noon);
    expect(foreign).toMatchObject({ ok: false, error: { reason: "not-found" } });
  });

  test("a closed question gathers nothing until it is opened again", async () => {
    const { analyst } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    const [claim] = await claimsOfText(
      analyst,
      "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said.",
    );
    must(await closeQuestion(analyst, { id, version: 1 }, "closed", noon));
    expect(await closeQuestion(analyst, { id, version: 2 }, "closed", noon)).toMatchObject({
      ok: false,
      error: { reason: "already-done" },
    });
    const refused = await addToQuestion(analyst, id, [claim?.id ?? ""], noon);
    expect(refused).toMatchObject({ ok: false, error: { reason: "invalid" } });
    must(await closeQuestion(analyst, { id, version: 2 }, "open", noon));
    expect(must(await addToQuestion(analyst, id, [claim?.id ?? ""], noon))).toBe(1);
  });
});
