import { expect, test } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { readRates } from "@/lib/db/read/vocabulary-rows";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { recordRate, withdrawRate } from "@/lib/workflow/record-rate";
import { must, noon, openNewsroom } from "../support/newsroom";

const draft = {
  from: "USD",
  to: "KRW",
  rate: 1131.5,
  start: "2015-01-01",
  end: "2015-12-31",
  note: "Central bank, yearly average",
};

test("a rate compares two currencies while it stands; withdrawn, it stays on record and compares nothing", async () => {
  const { admin, analyst } = await openNewsroom();
  expect(await recordRate(analyst, draft, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  const id = must(await recordRate(admin, draft, noon));
  const inUse = async () => (await readVocabulary(scopeOf(analyst), defaultVocabulary)).rates;
  expect(await inUse()).toEqual([{ from: "USD", to: "KRW", year: 2015, rate: 1131.5 }]);
  expect(await withdrawRate(admin, id, " ", noon)).toMatchObject({ error: { field: "reason" } });
  must(await withdrawRate(admin, id, "Misread table", noon));
  expect(await inUse()).toEqual([]);
  expect(await readRates(scopeOf(analyst))).toMatchObject([
    { id, rate: "1131.5", withdrawnAt: noon, recordedBy: "Ada" },
  ]);
  expect(await withdrawRate(admin, id, "Again", noon)).toMatchObject({ error: { reason: "already-done" } });
});

test("a rate is between currencies, and another workspace's is not there", async () => {
  const [{ admin }, other] = await Promise.all([openNewsroom(), openNewsroom()]);
  expect(await recordRate(admin, { ...draft, from: "t" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "from" },
  });
  const id = must(await recordRate(other.admin, draft, noon));
  expect(await withdrawRate(admin, id, "Not ours", noon)).toMatchObject({ error: { reason: "not-found" } });
});
