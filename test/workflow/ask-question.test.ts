import { describe, expect, test } from "vitest";
import { readQuestionAt, readQuestionList } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { yearPeriod } from "@/lib/units/period";
import { askQuestion } from "@/lib/workflow/ask-question";
import { must, noon, openNewsroom } from "../support/newsroom";
import { askHarvest, harvest, verbsOf } from "../support/questions";

describe("asking a question", () => {
  test("names are resolved, the title is proposed from the yardstick, and it stands at an address of its own", async () => {
    const { analyst } = await openNewsroom();
    const { id, slug } = await askHarvest(analyst);
    const question = await readQuestionAt(scopeOf(analyst), slug);
    expect(question).toMatchObject({
      id,
      title: "Food and crop production, North Korea: 2015 against 2014",
      askedBy: "Ines",
      claimIds: [],
      yardstick: { indicatorKey: "crop-production", place: "KP", period: yearPeriod(2015) },
    });
    expect(slug).toBe("food-and-crop-production-north-korea-2015-against-2014");
    expect(await verbsOf(id)).toEqual(["create-question"]);
  });

  test("the same question asked again has another address; a title given is kept", async () => {
    const { analyst } = await openNewsroom();
    await askHarvest(analyst);
    const again = await askHarvest(analyst);
    const titled = await askHarvest(analyst, { ...harvest, title: "Did the harvest of 2015 fall?" });
    expect(again.slug).toMatch(/-2$/);
    expect(titled.slug).toBe("did-the-harvest-of-2015-fall");
    const list = await readQuestionList(scopeOf(analyst), { closed: false, words: "harvest", take: 10, after: null });
    expect(list.map(({ title }) => title)).toEqual(["Did the harvest of 2015 fall?"]);
  });

  test("a measure and a coverage nobody has in the vocabulary are kept in words", async () => {
    const { analyst } = await openNewsroom();
    const yardstick = { ...harvest.yardstick, indicator: "ginseng smuggled", coverage: "wild roots", base: null };
    const { slug } = await askHarvest(analyst, { ...harvest, yardstick });
    expect((await readQuestionAt(scopeOf(analyst), slug))?.yardstick).toMatchObject({
      indicator: "ginseng smuggled",
      indicatorKey: null,
      coverage: "wild roots",
      base: null,
    });
  });

  test("a viewer asks nothing, and another workspace does not see it", async () => {
    const { viewer, analyst } = await openNewsroom();
    expect(await askQuestion(viewer, harvest, noon)).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
    const { slug } = must(await askQuestion(analyst, harvest, noon));
    const elsewhere = await openNewsroom();
    expect(await readQuestionAt(scopeOf(elsewhere.analyst), slug)).toBeNull();
  });
});
