import { describe, expect, test } from "vitest";
import { takenBy } from "@/lib/model/candidate-lease";

const until = new Date("2015-11-10T09:05:00Z");
const lease = { userId: "jonas", until, user: { name: "Jonas Feld" } };

describe("who has a candidate on the screen", () => {
  test("a colleague, until the lease ends", () => {
    expect(takenBy(lease, "mina", new Date("2015-11-10T09:04:59Z"))).toEqual({ by: "Jonas Feld" });
    expect(takenBy(lease, "mina", until)).toBeNull();
  });

  test("nobody else, where it is one's own or free", () => {
    expect(takenBy(lease, "jonas", new Date("2015-11-10T09:00:00Z"))).toBeNull();
    expect(takenBy(null, "mina", until)).toBeNull();
  });
});
