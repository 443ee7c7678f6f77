import { expect, it } from "vitest";
import { returnPath, signInAddress } from "../../lib/auth/return-path.ts";

it.each(["/w/newsroom/queue", "/w/newsroom/claims?status=open&page=2", "/"])("goes back to our own path %s", (path) => {
  expect(returnPath(path)).toBe(path);
});

it.each([
  null,
  "",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "https://elsewhere.example/",
  "javascript:alert(1)",
  "w/newsroom",
  `/${"a".repeat(2000)}`,
])("goes home rather than to %j", (path) => {
  expect(returnPath(path)).toBe("/");
});

it("keeps the query of the place to come back to inside its own parameter", () => {
  expect(signInAddress("/w/newsroom/claims?q=rice&page=2")).toBe(
    "/sign-in?next=%2Fw%2Fnewsroom%2Fclaims%3Fq%3Drice%26page%3D2",
  );
  expect(signInAddress("//elsewhere.example")).toBe("/sign-in");
});
