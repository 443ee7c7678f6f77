import { expect, it } from "vitest";
import { isOwnOrigin } from "../../lib/auth/origin.ts";

const own = "https://gainsay.example";

it("takes a form from its own address", () => {
  expect(isOwnOrigin("https://gainsay.example", own)).toBe(true);
});

it.each([
  null,
  "null",
  "",
  "http://gainsay.example",
  "https://gainsay.example.evil.example",
  "https://gainsay.example:8443",
  "https://evil.example",
])("takes none from %j", (origin) => {
  expect(isOwnOrigin(origin, own)).toBe(false);
});
