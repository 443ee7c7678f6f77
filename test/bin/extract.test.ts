import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { archivePage } from "../support/archive-page";

function gainsay(args: readonly string[], input = "") {
  return spawnSync(path.resolve("bin", "gainsay"), args, { input, encoding: "utf8" });
}

describe("the command line, without a database", () => {
  test("help and version answer without loading anything, unknown verbs and flags are usage errors", () => {
    expect(gainsay(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("gainsay extract --json") });
    expect(gainsay(["version", "--json"]).stdout).toMatch(/"gainsay":"\d/);
    expect(gainsay(["frobnicate"])).toMatchObject({ status: 2, stderr: expect.stringContaining("frobnicate") });
    expect(gainsay(["extract", "--jsn", "-"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--jsn") });
    expect(gainsay(["extract", "--json", "no-such-file.txt"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no-such-file.txt"),
    });
  });

  test("a page with Windows line ends and a byte order mark keeps offsets into the file as given", () => {
    const page = `\uFEFF${archivePage.replaceAll("\n", "\r\n")}`;
    const { stdout, status } = gainsay(["extract", "--json", "--publisher", "Northern Fields", "-"], page);
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.posts.map(({ title }: { title: string }) => title)).toContain("Rice outlook cut again");
    expect(result.claims.length).toBeGreaterThan(3);
    for (const { start, end, quote } of result.claims) expect(page.slice(start, end)).toBe(quote);
    for (const { start, end, text } of [...result.quantities, ...result.times])
      expect(page.slice(start, end)).toBe(text);
  });

  test("the same input gives the same bytes", () => {
    const once = gainsay(["extract", "--json", "-"], archivePage).stdout;
    expect(gainsay(["extract", "--json", "-"], archivePage).stdout).toBe(once);
  });

  test("a bad line is named and the good ones are answered", () => {
    const lines = ['{"id":"a","text":"Prices rose 3 percent."}', "{oops", '{"id":7}'].join("\n");
    const { stdout, stderr, status } = gainsay(["extract", "--jsonl", "-"], lines);
    expect(status).toBe(5);
    expect(stderr).toMatch(/line 2[\s\S]*line 3/);
    const [first] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: "a", quantities: [{ text: "3 percent", value: 3, unit: "percent" }] });
    expect(gainsay(["worth", "--jsonl", "-"], "{oops")).toMatchObject({ status: 2 });
  });

  test("a figure is worth more than an opinion", () => {
    const lines = [
      '{"id":"f","text":"Unemployment rose to 7.2 percent in March, the statistics office said."}',
      '{"id":"o","text":"I think it was a lovely evening."}',
    ];
    const [figure, opinion] = gainsay(["worth", "--jsonl", "-"], lines.join("\n"))
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(figure.score).toBeGreaterThan(opinion.score);
    expect(figure.reasons.length).toBeGreaterThan(0);
  });
});
