import { expect, test } from "vitest";
import { sources } from "../../bin/launch/build.mjs";
import { sourceFiles } from "../support/architecture/listing.ts";
import { reachedFrom } from "../support/architecture/walls.ts";

const isWatched = (path: string) => sources.some((source) => path === source || path.startsWith(`${source}/`));

test("a change to any file that the application is built of makes a new build", () => {
  const doors = (path: string) => path.startsWith("app/") || /^(proxy|instrumentation)[^/]*$/.test(path);
  const reached = [...reachedFrom(sourceFiles(), doors)];
  expect(reached).toEqual(expect.arrayContaining(["bin/worker.ts", "lib/jobs/queue.ts", "app/layout.tsx"]));
  expect(reached.filter((path) => !isWatched(path))).toEqual([]);
});

test("a change to what only starts it does not", () => {
  for (const path of ["bin/demo.mjs", "bin/verbs/init.ts", "seeds/index.ts", "test/bin/build.test.ts"])
    expect(isWatched(path)).toBe(false);
});
