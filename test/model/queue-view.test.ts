import { expect, test } from "vitest";
import { daysWaited } from "@/lib/model/queue-view";

test.each([
  ["2015-11-12T09:00:00Z", "2015-11-12T23:00:00Z", 0],
  ["2015-11-12T09:00:00Z", "2015-11-13T08:59:59Z", 0],
  ["2015-11-12T09:00:00Z", "2015-11-15T10:00:00Z", 3],
  ["2014-11-12T09:00:00Z", "2015-11-12T09:00:00Z", 365],
  // A clock elsewhere that runs ahead makes nobody wait less than no time.
  ["2015-11-14T09:00:00Z", "2015-11-12T09:00:00Z", 0],
])("what came at %s has at %s waited %i days", (since, now, days) => {
  expect(daysWaited(new Date(since), new Date(now))).toBe(days);
});
