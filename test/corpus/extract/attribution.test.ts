import { describe, expect, it } from "vitest";
import { readAttributions } from "../../../lib/extract/attributions.ts";
import { readPosts } from "../../../lib/extract/posts.ts";
import { places } from "../../../lib/model/vocabulary/places.ts";
import { sources } from "../../../lib/model/vocabulary/sources.ts";
import type { Vocabulary } from "../../../lib/model/vocabulary.ts";
import { corpora } from "./attribution.ts";

const vocabulary: Vocabulary = { indicators: [], sources, places, coverages: [], dependences: [], rates: [] };

function read(text: string) {
  return readAttributions(text, readPosts(text, { publisher: null, date: null }), vocabulary).map((each) => ({
    source: each.source?.surface ?? null,
    resolved: each.resolved,
    cue: each.cue?.surface ?? "",
    content: each.content.surface,
    stance: each.stance,
  }));
}

describe.each(corpora)("somebody is cited: $construction", ({ finds, ignores }) => {
  it.each(finds)("in “$text”", ({ text, yields }) => {
    expect(read(text)).toEqual(yields.map((each) => ({ stance: "asserts", ...each })));
  });

  it.each(ignores)("and nobody in “%s”", (text) => {
    expect(read(text)).toEqual([]);
  });
});

it("keeps at least three finds and an ignored one for each construction", () => {
  for (const { finds, ignores } of corpora) {
    expect(finds.length).toBeGreaterThanOrEqual(3);
    expect(ignores.length).toBeGreaterThanOrEqual(1);
  }
});
