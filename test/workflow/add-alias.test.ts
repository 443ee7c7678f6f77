import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { scopeOf } from "@/lib/db/read/scope";
import { findSourceId } from "@/lib/db/read/source-names";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { inTransaction } from "@/lib/db/transaction";
import { recordEvent } from "@/lib/db/write/events";
import { ok } from "@/lib/model/result";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { addAlias, withdrawAlias } from "@/lib/workflow/add-alias";
import { nameSource } from "@/lib/workflow/name-source";
import { must, noon, openNewsroom } from "../support/newsroom";
import { sourceCalled } from "../support/sources";

test("another name finds the source, and is free again once it is taken back", async () => {
  const { analyst } = await openNewsroom();
  const id = await sourceCalled(analyst, "Granary Institute");
  const alias = must(await addAlias(analyst, id, "  the  Granary ", noon));
  expect(await findSourceId(scopeOf(analyst), "THE GRANARY")).toBe(id);
  must(await withdrawAlias(analyst, alias, noon));
  expect(await findSourceId(scopeOf(analyst), "the Granary")).toBeNull();
  const other = await sourceCalled(analyst, "The Granary");
  expect(await findSourceId(scopeOf(analyst), "the Granary")).toBe(other);
  expect(await withdrawAlias(analyst, alias, noon)).toMatchObject({ error: { reason: "already-done" } });
});

test("a name somebody has is refused, naming who", async () => {
  const { analyst, viewer } = await openNewsroom();
  const id = await sourceCalled(analyst, "Granary Institute");
  const other = await sourceCalled(analyst, "Paddy Bureau");
  must(await addAlias(analyst, other, "the Bureau", noon));
  expect(await addAlias(analyst, id, "The Bureau", noon)).toMatchObject({
    error: { reason: "already-done", field: "alias", detail: "“The Bureau” is a name of Paddy Bureau already" },
  });
  expect(await addAlias(analyst, id, " ", noon)).toMatchObject({ error: { reason: "invalid", field: "alias" } });
  expect(await addAlias(viewer, id, "GI", noon)).toMatchObject({ error: { reason: "not-permitted" } });
  expect(await addAlias((await openNewsroom()).analyst, id, "GI", noon)).toMatchObject({
    error: { reason: "not-found" },
  });
});

test("a built-in name that was taken back means that source no longer", async () => {
  const { analyst } = await openNewsroom();
  const name = (words: string) =>
    inTransaction(analyst, async (tx) => {
      const id = await nameSource(tx, words, null, noon);
      await recordEvent(tx, { verb: "create-source", subjectKind: "source", subjectId: id }, noon);
      return ok(id);
    });
  const entry = defaultVocabulary.sources.find(({ aliases }) => aliases.length > 1);
  if (!entry) throw new Error("no built-in source has another name");
  const id = must(await name(entry.name));
  const row = await db().sourceAlias.findFirstOrThrow({ where: { sourceId: id } });
  expect(must(await name(row.alias))).toBe(id);
  must(await withdrawAlias(analyst, row.id, noon));
  expect(must(await name(row.alias))).not.toBe(id);
  const { sources } = await readVocabulary(scopeOf(analyst), defaultVocabulary);
  expect(sources.find((one) => one.name === entry.name)?.aliases).not.toContain(row.alias);
});
