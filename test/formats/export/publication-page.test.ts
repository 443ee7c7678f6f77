import { describe, expect, test } from "vitest";
import { claimReview } from "@/lib/formats/export/claim-review";
import { escapeHtml } from "@/lib/formats/export/html";
import { publicationPage, tombstonePage } from "@/lib/formats/export/publication-page";
import { addressWords, type PublicationSnapshot, type PublishedLink } from "@/lib/model/publication";

const hostile = `</script><script>alert(1)</script><!-- " onload='x' & <b>`;

const judgement: PublicationSnapshot["judgement"] = {
  rating: { key: "supported", label: "Supported", rank: 5, worst: 1, best: 5 },
  likelihood: "likely",
  confidence: "low",
  reliability: { letter: "B", basis: hostile, judgedOn: "2015-11-12" },
  credibility: 3,
  answer: null,
  reasoning: [{ text: hostile, cites: [{ role: "supports", words: hostile, url: "javascript:alert(1)", title: "T" }] }],
  explanations: ["period"],
  remains: hostile,
  wouldChange: null,
  judgedAt: "2015-11-12T12:00:00.000Z",
};

const snapshot: PublicationSnapshot = {
  kind: "gainsay-publication/1",
  workspace: { slug: "desk", name: hostile },
  slug: "rice",
  headline: hostile,
  publishedAt: "2015-11-13T12:00:00.000Z",
  subject: {
    kind: "claim",
    sentence: hostile,
    claims: [
      {
        sentence: hostile,
        claimant: "A ministry",
        fields: [{ label: "Value", value: hostile }],
        appearances: [
          {
            words: hostile,
            title: hostile,
            publisher: "A daily",
            url: "https://example.org/?a=1&b=2",
            publishedOn: "2015-11-10",
            chain: [{ source: hostile, role: "publishes", document: null }],
          },
        ],
      },
    ],
  },
  judgement,
  crossCheck: { state: "submitted", second: { ...judgement, likelihood: "unlikely" } },
  signedOffAt: "2015-11-12T13:00:00.000Z",
  corrects: { slug: "rice-old", publishedAt: "2015-11-01T12:00:00.000Z", note: hostile },
};
const standing = { origin: "https://gainsay.example", hash: "ab".repeat(32), correctedBy: null };
const page = publicationPage(snapshot, standing);

describe("whose hands it went through", () => {
  const told = (crossCheck: PublicationSnapshot["crossCheck"]) => {
    const shown = publicationPage({ ...snapshot, crossCheck }, standing);
    return [/Judged by [^<]*?\./.exec(shown)?.[0], /signed off on .*? by ([^<]*)\.<\/p>/.exec(shown)?.[1]];
  };

  test("three people are named only where there were three", () => {
    const checked = { state: "submitted", second: null } as const;
    expect(told({ ...checked, signedOffBy: "a-third" })).toEqual([
      "Judged by two people apart, signed off by a third.",
      "another person",
    ]);
    expect(told({ ...checked, signedOffBy: "one-of-the-two" })).toEqual([
      "Judged by two people apart, signed off by one of them.",
      "another of those who judged it",
    ]);
    expect(told(checked)[0]).toBe("Judged by two people apart, and signed off.");
    expect(told({ state: "waived", reason: "" })[0]).toBe("Judged by one person, signed off by another.");
  });
});

describe("what a second person found", () => {
  const told = (second: PublicationSnapshot["judgement"] | null, first = judgement) => {
    const shown = publicationPage(
      { ...snapshot, judgement: first, crossCheck: { state: "submitted", second } },
      standing,
    );
    return /<p>(A second person[^<]*)/.exec(shown)?.[1];
  };

  test("is named part by part: only what both gave is called the same", () => {
    expect(told(null)).toBe(
      "A second person judged it without having read the first, and gave the same rating, likelihood, confidence, reliability of the source and credibility of the information.",
    );
    const answered = { ...judgement, rating: null, reliability: null, credibility: null, answer: "It fell." };
    expect(told(null, answered)).toMatch(/gave the same likelihood and confidence\.$/);
  });

  test("names the scales on which they differ, and never calls another answer in words an agreement", () => {
    expect(told({ ...judgement, likelihood: "unlikely" })).toMatch(/and differed on the likelihood:$/);
    expect(told({ ...judgement, answer: "It rose." })).toMatch(/put it otherwise, without differing on a scale:$/);
  });
});

describe("a published page", () => {
  test("carries no script, no handler and no address that runs, whatever strangers wrote", () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script type="application/ld+json">');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain("javascript:");
    expect(page).not.toMatch(/<[a-z][^>]* on[a-z]+=/i);
    expect(page).not.toMatch(/ style=|<style|<!-- /);
  });

  test("its data block reads back as the review, every sentence whole", () => {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const review = JSON.parse(json);
    expect(review).toEqual(claimReview(snapshot, "https://gainsay.example/p/desk/rice"));
    expect(review).toMatchObject({
      "@type": "ClaimReview",
      claimReviewed: hostile,
      reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: "Supported" },
    });
  });

  test("shows the correction it makes, the view that differed and its fingerprint", () => {
    expect(page).toContain('href="/p/desk/rice-old"');
    expect(page).toContain("and differed");
    expect(page).toContain(standing.hash);
  });

  test("a rating outside the order has a name and no number; a question is no ClaimReview", () => {
    const rating = { key: "not-checkable", label: "Not checkable", rank: null, worst: 1, best: 5 };
    const unrated = claimReview({ ...snapshot, judgement: { ...judgement, rating } }, "https://a.example/");
    expect(unrated).toMatchObject({ reviewRating: { alternateName: "Not checkable" } });
    expect(JSON.stringify(unrated)).not.toContain("ratingValue");
    const question = { ...snapshot, subject: { ...snapshot.subject, kind: "question" } } as const;
    expect(JSON.stringify(claimReview(question, "https://a.example/"))).not.toMatch(/ClaimReview|reviewRating/);
  });
});

describe("the judged relations of a question", () => {
  const [one] = snapshot.subject.claims;
  if (!one) throw new Error("no claim");
  const link: PublishedLink = {
    kind: "contradicts",
    from: 0,
    to: 1,
    asRetoldBy: hostile,
    reason: hostile,
    explanations: ["retelling"],
    remains: hostile,
    judgedBy: "another-person",
    judgedAt: "2015-11-12T23:00:00.000Z",
  };
  const asked = (links: readonly PublishedLink[]): PublicationSnapshot => ({
    ...snapshot,
    subject: { kind: "question", sentence: "Q", claims: [one, { ...one, sentence: "B: it rose" }], links },
  });
  const linked = publicationPage(asked([link]), standing);
  const region = (shown: string) => /How the claims stand[\s\S]*?<h2>The claims/.exec(shown)?.[0] ?? "";

  test("stand with kind, both sides, reason, what explains and what remains, by whom and when; the word beside the drawing", () => {
    const words = region(linked)
      .replace(/<svg[\s\S]*?<\/svg>/g, "[drawing]")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
    expect(words).toContain("[drawing]Contradicts");
    expect(words).toContain(`Contradicts , as retold by ${escapeHtml(hostile)}`);
    expect(words).toContain("and B: it rose");
    expect(words).toContain("What explains the difference: retelling.");
    expect(words).toContain("What remains open: ");
    expect(words).toContain("Judged by another person than the one who gave the answer on 12 November 2015");
    expect(linked).toMatch(/<svg [^>]*aria-hidden="true"><path d="/);
    for (const place of [1, 2]) {
      expect(linked).toContain(`<section id="claim-${place}">`);
      expect(linked).toContain(`<a href="#claim-${place}">`);
    }
  });

  test("print strangers' words as words", () => {
    expect(linked.match(/<script/g)).toHaveLength(1);
    expect(linked).not.toMatch(/<[a-z][^>]* on[a-z]+=/i);
    expect(linked).not.toMatch(/ style=|<style|<!-- |<b>/);
  });

  test("say which way a directed kind goes", () => {
    const directed = region(
      publicationPage(asked([{ ...link, kind: "revises", from: 1, to: 0, asRetoldBy: null }]), standing),
    );
    expect(directed).toMatch(/#claim-2[\s\S]*<li>revises <a href="#claim-1"/);
    expect(directed).not.toContain("as retold by");
  });

  test("leave no heading where nothing was judged, and none on the page of an older snapshot, which holds no links", () => {
    for (const shown of [publicationPage(asked([]), standing), page]) {
      expect(shown).not.toContain("How the claims stand");
      expect(shown).toContain("<h2>Why</h2>");
    }
  });
});

test("a tombstone says when and why, and nothing of what was said", () => {
  const names = { slug: "desk", name: "Desk" };
  const days = { publishedAt: snapshot.publishedAt, retractedAt: "2015-12-01T00:00:00.000Z" };
  const tombstone = tombstonePage({ workspace: names, headline: "Rice", ...days, reason: hostile });
  expect(tombstone).toContain("2015-12-01");
  expect(tombstone).toContain("noindex");
  expect(tombstone).not.toContain("<script");
});

test.each([
  ["Rice, 2015: up or down?", "rice-2015-up-or-down"],
  ["Élan — São Paulo", "elan-sao-paulo"],
  ["???", "publication"],
])("%j has the address %j", (headline, address) => {
  expect(addressWords(headline)).toBe(address);
});
