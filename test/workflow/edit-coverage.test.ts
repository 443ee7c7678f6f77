import { expect, test } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { addCoverage, editCoverage } from "@/lib/workflow/edit-coverage";
import { must, noon, openNewsroom } from "../support/newsroom";

test("a coverage is added under built-in wholes, changed against the version seen, and never contains itself", async () => {
  const { admin, analyst, viewer } = await openNewsroom();
  const fields = { name: "upland rice", aliases: ["hill rice"], partOf: ["rice"] };
  expect(await addCoverage(viewer, fields, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  const key = must(await addCoverage(analyst, fields, noon));
  const read = async () =>
    (await readVocabulary(scopeOf(analyst), defaultVocabulary)).coverages.find((one) => one.key === key);
  expect(await read()).toEqual({ key, ...fields });
  const wider = { ...fields, partOf: ["rice", "food"] };
  must(await editCoverage(admin, { key, version: 1 }, wider, noon));
  expect((await read())?.partOf.toSorted()).toEqual(["food", "rice"]);
  expect(await editCoverage(admin, { key, version: 1 }, fields, noon)).toMatchObject({ error: { reason: "stale" } });
  const unknown = { ...fields, partOf: ["moon rock"] };
  expect(await editCoverage(admin, { key, version: 2 }, unknown, noon)).toMatchObject({ error: { field: "partOf" } });
  const circle = { name: "rice", aliases: [], partOf: [key] };
  expect(await editCoverage(admin, { key: "rice", version: 1 }, circle, noon)).toMatchObject({
    error: { field: "partOf" },
  });
});
