import { expect, test } from "vitest";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { findSourceId } from "@/lib/db/read/source-names";
import { readSource } from "@/lib/db/read/sources";
import { addSource, editSource } from "@/lib/workflow/edit-source";
import { must, noon, openNewsroom } from "../support/newsroom";
import { enteredSource, sourceCalled } from "../support/sources";

test("a source added by hand has its kind, parent, place and one dated line on its interest", async () => {
  const { analyst } = await openNewsroom();
  await sourceCalled(analyst, "Ministry of Grain", { kind: "government" });
  const id = await sourceCalled(analyst, "Grain Daily", {
    kind: "state-media",
    parent: "ministry of grain",
    place: "North Korea",
    interest: "Its owner is judged by the harvest.",
    interestOn: "2015-11-01",
  });
  expect(await readSource(scopeOf(analyst), id, null)).toMatchObject({
    name: "Grain Daily",
    kind: "state-media",
    parent: { name: "Ministry of Grain" },
    placeKey: "KP",
    interest: "Its owner is judged by the harvest.",
  });
});

test("a name that is somebody's already is refused and says whose", async () => {
  const { analyst } = await openNewsroom();
  await sourceCalled(analyst, "Grain Daily");
  expect(await addSource(analyst, enteredSource("GRAIN daily"), noon)).toMatchObject({
    error: { reason: "already-done", field: "name", detail: "“GRAIN daily” is a name of Grain Daily already" },
  });
});

test("an edit keeps the old name as another name, and shows before and after in the history", async () => {
  const { analyst } = await openNewsroom();
  const id = await sourceCalled(analyst, "Grain Daly");
  must(await editSource(analyst, { id, version: 1 }, enteredSource("Grain Daily", { kind: "news-outlet" }), noon));
  expect(await findSourceId(scopeOf(analyst), "Grain Daly")).toBe(id);
  const [event] = await readHistory(scopeOf(analyst), "source", id);
  expect(event).toMatchObject({
    verb: "edit-source",
    before: { name: "Grain Daly", kind: "other" },
    after: { name: "Grain Daily", kind: "news-outlet" },
  });
});

test("a stale edit is answered with theirs, who and when, and changes nothing", async () => {
  const { analyst, colleague } = await openNewsroom();
  const id = await sourceCalled(analyst, "Grain Daily");
  must(await editSource(colleague, { id, version: 1 }, enteredSource("Grain Daily", { kind: "blog" }), noon));
  const late = await editSource(analyst, { id, version: 1 }, enteredSource("Grain Weekly"), noon);
  expect(late).toMatchObject({
    error: {
      reason: "stale",
      theirs: {
        version: 2,
        by: "Jonas",
        at: noon,
        did: "edited the source",
        again: true,
        fields: [
          { name: "name", label: "Name", theirs: "Grain Daily", yours: "Grain Weekly" },
          { name: "kind", theirsWords: "blog", yoursWords: "other" },
        ],
      },
    },
  });
  expect((await readSource(scopeOf(analyst), id, null))?.name).toBe("Grain Daily");
});

test("a source is no part of itself, an interest has its day, a place and a parent are known, and viewers change nothing", async () => {
  const { analyst, viewer } = await openNewsroom();
  const top = await sourceCalled(analyst, "Ministry");
  await sourceCalled(analyst, "Bureau", { parent: "Ministry" });
  const seen = { id: top, version: 1 };
  const wrong = [
    [{ parent: "Bureau" }, "parent"],
    [{ parent: "Nobody at all" }, "parent"],
    [{ interest: "It owns the fields." }, "interestOn"],
    [{ interest: "It owns the fields.", interestOn: "2015-12-24" }, "interestOn"],
    [{ place: "Atlantis" }, "place"],
  ] as const;
  for (const [more, field] of wrong)
    expect(await editSource(analyst, seen, enteredSource("Ministry", more), noon)).toMatchObject({
      error: { reason: "invalid", field },
    });
  expect(await editSource(viewer, seen, enteredSource("Palace"), noon)).toMatchObject({
    error: { reason: "not-permitted" },
  });
  const other = await openNewsroom();
  expect(await editSource(other.analyst, seen, enteredSource("Palace"), noon)).toMatchObject({
    error: { reason: "not-found" },
  });
});
