import { expect, test } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { addPlace, editPlace } from "@/lib/workflow/edit-place";
import { must, noon, openNewsroom } from "../support/newsroom";

test("a place is added inside another, renamed against the version seen, and never lies in itself", async () => {
  const { admin, analyst } = await openNewsroom();
  const builtIn = defaultVocabulary.places.find(({ parent }) => parent === null);
  if (!builtIn) throw new Error("there are no places");
  const key = must(
    await addPlace(analyst, { name: "Long Valley", aliases: ["the valley"], parent: builtIn.key }, noon),
  );
  expect(key).toBe(`${builtIn.key}-long-valley`);
  const fields = { name: "Longvale", aliases: ["the valley", "the vale"], parent: builtIn.key };
  must(await editPlace(admin, { key, version: 1 }, fields, noon));
  const { places } = await readVocabulary(scopeOf(analyst), defaultVocabulary);
  expect(places.find((one) => one.key === key)).toEqual({ key, ...fields });
  expect(await editPlace(admin, { key, version: 1 }, fields, noon)).toMatchObject({ error: { reason: "stale" } });
  expect(await editPlace(admin, { key, version: 2 }, { ...fields, parent: key }, noon)).toMatchObject({
    error: { reason: "invalid", field: "parent" },
  });
  const above = { name: builtIn.name, aliases: [], parent: key };
  expect(await editPlace(admin, { key: builtIn.key, version: 1 }, above, noon)).toMatchObject({
    error: { reason: "invalid", field: "parent" },
  });
  expect(await editPlace(analyst, { key, version: 2 }, fields, noon)).toMatchObject({
    error: { reason: "not-permitted" },
  });
});
