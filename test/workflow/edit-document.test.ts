import { expect, test } from "vitest";
import { readDocument, readDocumentsOf } from "@/lib/db/read/documents";
import { scopeOf } from "@/lib/db/read/scope";
import { createDocument, editDocument } from "@/lib/workflow/edit-document";
import { must, noon, openNewsroom } from "../support/newsroom";
import { sourceCalled } from "../support/sources";

const entry = { title: "Crop outlook", edition: null, url: null, issued: null, precision: "unknown" } as const;

test("a document is added to its source and told more of, with the precision of its date", async () => {
  const { analyst } = await openNewsroom();
  const source = await sourceCalled(analyst, "Granary Institute");
  const id = must(await createDocument(analyst, source, entry, noon));
  const more = {
    ...entry,
    edition: "No. 4",
    issued: { from: "2015-10-01", to: "2015-10-31" },
    precision: "month",
  } as const;
  must(await editDocument(analyst, { id, version: 1 }, more, noon));
  expect(await readDocument(scopeOf(analyst), id)).toMatchObject({
    version: 2,
    entry: more,
    source: { name: "Granary Institute" },
  });
  expect((await readDocumentsOf(scopeOf(analyst), source)).map(({ title }) => title)).toEqual(["Crop outlook"]);
});

test("a stale edit tells theirs and yours and changes nothing", async () => {
  const { analyst, colleague } = await openNewsroom();
  const source = await sourceCalled(analyst, "Granary Institute");
  const id = must(await createDocument(analyst, source, entry, noon));
  must(await editDocument(colleague, { id, version: 1 }, { ...entry, edition: "No. 5" }, noon));
  const late = await editDocument(analyst, { id, version: 1 }, { ...entry, edition: "No. 4" }, noon);
  expect(late).toMatchObject({ error: { reason: "stale", theirs: { by: "Jonas", version: 2 } } });
  expect(late.ok ? "" : late.error.detail).toMatch(/No\. 5.*No\. 4/);
  expect((await readDocument(scopeOf(analyst), id))?.entry.edition).toBe("No. 5");
});

test("a title stands once for a source; days are in order; an address is one; viewers and strangers change nothing", async () => {
  const { analyst, viewer } = await openNewsroom();
  const source = await sourceCalled(analyst, "Granary Institute");
  const id = must(await createDocument(analyst, source, entry, noon));
  expect(await createDocument(analyst, source, { ...entry, title: "crop OUTLOOK" }, noon)).toMatchObject({
    error: { reason: "already-done", field: "title" },
  });
  const wrong = [
    [{ title: "" }, "title"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ issued: { from: "2015-10-31", to: "2015-10-01" }, precision: "range" }, "issuedTo"],
  ] as const;
  for (const [more, field] of wrong)
    expect(await editDocument(analyst, { id, version: 1 }, { ...entry, ...more }, noon)).toMatchObject({
      error: { reason: "invalid", field },
    });
  expect(await editDocument(viewer, { id, version: 1 }, entry, noon)).toMatchObject({
    error: { reason: "not-permitted" },
  });
  const other = await openNewsroom();
  expect(await editDocument(other.analyst, { id, version: 1 }, entry, noon)).toMatchObject({
    error: { reason: "not-found" },
  });
});
