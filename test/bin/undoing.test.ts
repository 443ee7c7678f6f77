import { afterEach, expect, test, vi } from "vitest";
import { undoAll, whenStopping } from "../../bin/launch/undoing.mjs";

afterEach(() => void vi.restoreAllMocks());

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what was begun last ends first, and each waits for the one before", async () => {
  const seen: string[] = [];
  whenStopping(() => void seen.push("the database stops"));
  whenStopping(async () => {
    await after(20);
    seen.push("the worker is at rest");
  });
  await undoAll();
  expect(seen).toEqual(["the worker is at rest", "the database stops"]);
  await undoAll();
  expect(seen).toHaveLength(2);
});

test("a second copy of the module, as the built application carries one, adds to the same list", async () => {
  const seen: string[] = [];
  vi.resetModules();
  const copy = await import("../../bin/launch/undoing.mjs");
  expect(copy.whenStopping).not.toBe(whenStopping);
  whenStopping(() => void seen.push("the database stops"));
  copy.whenStopping(() => void seen.push("the worker is at rest"));
  await undoAll();
  expect(seen).toEqual(["the worker is at rest", "the database stops"]);
});

test("one that cannot be undone is said, and the others are undone all the same", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const seen: string[] = [];
  whenStopping(() => void seen.push("the database stops"));
  whenStopping(() => {
    throw new Error("the worker does not answer");
  });
  await undoAll();
  expect(seen).toEqual(["the database stops"]);
  expect(said).toHaveBeenCalledExactlyOnceWith("gainsay: the worker does not answer");
});
