import { describe, expect, it } from "vitest";
import { readPosts } from "../../../lib/extract/posts.ts";
import { examples } from "./post.ts";

describe.each(examples)("a page: $what", ({ text, posts }) => {
  const read = readPosts(text, { publisher: null, date: null });

  it("has its posts with title, date and author", () => {
    expect(read.map(({ title, date, author }) => ({ title, date, author }))).toEqual(
      posts.map(({ title, date, author }) => ({ title, date, author })),
    );
  });

  it("has its articles", () => {
    expect(read.map((post) => post.articles)).toEqual(
      posts.map((post) =>
        post.articles.map((article) => ({ agency: null, author: null, headline: null, date: null, ...article })),
      ),
    );
  });

  it("gives every passage to whom it belongs", () => {
    const passages = read.map((post, index) =>
      post.passages.map((passage, at) => {
        const begins = posts[index]?.passages[at]?.[2] ?? "";
        return [passage.kind, passage.article, text.slice(passage.span.start, passage.span.start + begins.length)];
      }),
    );
    expect(passages).toEqual(posts.map((post) => post.passages));
  });

  it("dates its updates", () => {
    expect(read.map((post) => post.updates.map((update) => update.date))).toEqual(
      posts.map((post) => post.updates ?? []),
    );
  });
});
