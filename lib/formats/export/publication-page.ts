import { type Agreement, agreement } from "../../model/agreement.ts";
import type {
  PublicationSnapshot,
  PublishedAppearance,
  PublishedJudgement,
  PublishedWords,
} from "../../model/publication.ts";
import { credibilities, likelihoods, reliabilities } from "../../model/scales.ts";
import { dayWords } from "../../units/period-words.ts";
import { claimReview } from "./claim-review.ts";
import { dataBlock, html, type Markup, safeAddress } from "./html.ts";
import { claimAnchor, day, publishedLinks } from "./publication-links.ts";

/** What has become of a publication since it was frozen. */
export interface PublicationStanding {
  /** Scheme and host the page is read at, without a slash at the end. */
  readonly origin: string;
  /** SHA-256 of the snapshot's canonical JSON, shown so that a copy can be compared. */
  readonly hash: string;
  readonly correctedBy: { readonly slug: string; readonly publishedAt: string; readonly note: string | null } | null;
}

/** Where a publication is read: /p/<workspace>/<slug>. */
export function publicAddress(workspace: string, slug = ""): string {
  return slug ? `/p/${workspace}/${slug}` : `/p/${workspace}`;
}

/** A publication as one HTML page without script: the judgement, the quotations with their hands, the reasons, the corrections. */
export function publicationPage(snapshot: PublicationSnapshot, standing: PublicationStanding): string {
  const { workspace, slug, headline, publishedAt, subject, judgement } = snapshot;
  const address = standing.origin + publicAddress(workspace.slug, slug);
  const body = html`
    ${standing.correctedBy && correctedNotice(workspace.slug, standing.correctedBy)}
    <article>
      <h1>${headline}</h1>
      <p class="meta">Published by ${workspace.name} on ${day(publishedAt)}. ${handsOf(snapshot)}</p>
      ${snapshot.corrects && correctionNotice(workspace.slug, snapshot.corrects)}
      ${subject.kind === "claim" ? null : html`<p>${subject.sentence}</p>`}
      ${verdict(judgement)}
      ${subject.claims.length === 1 ? [claims(subject), why(judgement)] : [why(judgement), publishedLinks(subject), claims(subject)]}
      <h2>How it was checked</h2>
      ${checking(snapshot)}
    </article>
    <footer><p>Fingerprint of this publication (SHA-256): <code>${standing.hash}</code></p></footer>`;
  return page(
    headline,
    workspace,
    html`<link rel="canonical" href="${address}">${dataBlock(claimReview(snapshot, address))}`,
    body,
  );
}

/** What stands at the address of a retracted publication: that it was here, when and why it was withdrawn, and nothing of what it said. */
export function tombstonePage(retracted: {
  readonly workspace: { readonly slug: string; readonly name: string };
  readonly headline: string;
  readonly publishedAt: string;
  readonly retractedAt: string;
  readonly reason: string;
}): string {
  const { workspace, headline, publishedAt, retractedAt, reason } = retracted;
  const body = html`<article>
    <h1>Retracted: ${headline}</h1>
    <p class="meta">Published by ${workspace.name} on ${day(publishedAt)}, retracted on ${day(retractedAt)}</p>
    <p class="notice"><strong>This publication was withdrawn.</strong> ${reason}</p>
  </article>`;
  return page(`Retracted: ${headline}`, workspace, html`<meta name="robots" content="noindex">`, body);
}

/** Everything a workspace published, as one page. */
export function publicationIndex(
  workspace: { readonly slug: string; readonly name: string },
  publications: readonly {
    readonly slug: string;
    readonly headline: string;
    readonly publishedAt: string;
    readonly state: "standing" | "corrected" | "retracted";
  }[],
): string {
  const words = { standing: "", corrected: "Corrected since", retracted: "Retracted" } as const;
  const rows = publications.map(
    (one) => html`<li>
      <a href="${publicAddress(workspace.slug, one.slug)}">${one.headline}</a>
      <span class="meta">${day(one.publishedAt)}${words[one.state] && ` · ${words[one.state]}`}</span>
    </li>`,
  );
  const list = rows.length > 0 ? html`<ul class="index">${rows}</ul>` : html`<p>Nothing has been published yet.</p>`;
  return page(workspace.name, workspace, null, html`<h1>Published by ${workspace.name}</h1>${list}`);
}

function page(title: string, workspace: { slug: string; name: string }, head: Markup | null, body: Markup): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/p/style.css">
    <link rel="alternate" type="application/atom+xml" title="New publications" href="${publicAddress(workspace.slug, "feed.xml")}">
    ${head}
  </head>
  <body>
    <header><a href="${publicAddress(workspace.slug)}">${workspace.name}</a></header>
    <main>${body}</main>
  </body>
</html>
`.markup;
}

function correctedNotice(workspace: string, by: NonNullable<PublicationStanding["correctedBy"]>): Markup {
  return html`<p class="notice">
    <strong>Corrected on ${day(by.publishedAt)}.</strong> ${by.note}
    <a href="${publicAddress(workspace, by.slug)}">Read the correction</a>. What follows is kept as it was published.
  </p>`;
}

function correctionNotice(workspace: string, old: NonNullable<PublicationSnapshot["corrects"]>): Markup {
  return html`<p class="notice">
    <strong>Correction.</strong> ${old.note}
    <a href="${publicAddress(workspace, old.slug)}">What was published on ${day(old.publishedAt)}</a>.
  </p>`;
}

function verdict(judgement: PublishedJudgement): Markup {
  const { rating, likelihood, confidence, reliability, credibility, answer } = judgement;
  const likely = likelihood && likelihoods[likelihood];
  return html`${rating && html`<p class="verdict">${rating.label}</p>`}
    ${answer && html`<p class="verdict">${answer}</p>`}
    <dl>
      ${likely && term("Likelihood", `${likely.label}, ${likely.low} to ${likely.high} %`)}
      ${confidence && term("Confidence in the basis", capital(confidence))}
      ${reliability && term("Source", `${reliability.letter}: ${reliabilities[reliability.letter]} (${reliability.basis})`)}
      ${credibility && term("Information", `${credibility}: ${credibilities[credibility]}`)}
    </dl>`;
}

function handsOf({ crossCheck }: PublicationSnapshot): string {
  if (crossCheck.state === "waived") return "Judged by one person, signed off by another.";
  const signed = crossCheck.signedOffBy && signers[crossCheck.signedOffBy];
  return signed
    ? `Judged by two people apart, signed off by ${signed}.`
    : "Judged by two people apart, and signed off.";
}

const signers = { "a-third": "a third", "one-of-the-two": "one of them" } as const;

function why(judgement: PublishedJudgement): Markup {
  return html`<h2>Why</h2>
      ${reasons(judgement)}`;
}

// One claim is short and comes before its judgement's reasons; many are what a reader looks up after them.
function claims({ claims: all }: PublicationSnapshot["subject"]): Markup {
  return html`<h2>${all.length === 1 ? "What is claimed" : "The claims"}</h2>
      ${all.map(claim)}`;
}

function claim(
  { sentence, fields, appearances }: PublicationSnapshot["subject"]["claims"][number],
  place: number,
): Markup {
  return html`<section id="${claimAnchor(place)}">
    <p><strong>${sentence}</strong></p>
    <dl>${fields.map(({ label, value }) => term(label, value))}</dl>
    ${appearances.map(appearance)}
  </section>`;
}

const roles = {
  publishes: "publishes",
  relays: "relays",
  quotes: "quotes",
  cites: "cites",
  "was-told": "was told",
  "uses-data-of": "uses data of",
  asserts: "asserts",
} as const;

function appearance(one: PublishedAppearance): Markup {
  const hands = one.chain.map(
    ({ source, role, document }) => html`<li>${source} ${roles[role]}${document && ` (${document})`}</li>`,
  );
  return html`<figure>
    <blockquote>${one.words}</blockquote>
    <figcaption>${citation(one)}<ol class="chain" aria-label="The hands it went through">${hands}</ol></figcaption>
  </figure>`;
}

function citation({ title, publisher, url, publishedOn }: Partial<PublishedWords>): Markup {
  const address = safeAddress(url);
  const words = [publisher, title, publishedOn && dayWords(publishedOn)].filter(Boolean).join(", ");
  return address ? html`<a href="${address}" rel="noopener noreferrer">${words || address}</a>` : html`${words}`;
}

function reasons({ reasoning, explanations, remains, wouldChange }: PublishedJudgement): Markup {
  return html`<ol class="reasons">
      ${reasoning.map(
        ({ text, cites }) => html`<li>
          <span class="reason">${text}</span>
          ${cites.map((one) => html`<p class="cite">${one.role}: <q>${one.words}</q> ${citation(one)}</p>`)}
        </li>`,
      )}
    </ol>
    ${explanations.length > 0 && html`<p>What explains the disagreement: ${explanations.join(", ")}.</p>`}
    ${remains && html`<p>What remains open: ${remains}</p>`}
    ${wouldChange && html`<p>What would change this: ${wouldChange}</p>`}`;
}

function checking({ crossCheck, signedOffAt, judgement }: PublicationSnapshot): Markup {
  const judgedToo = crossCheck.state === "submitted" && crossCheck.signedOffBy === "one-of-the-two";
  const signer = judgedToo ? "another of those who judged it" : "another person";
  const first = html`<p>Judged on ${day(judgement.judgedAt)} and signed off on ${day(signedOffAt)} by ${signer}.</p>`;
  if (crossCheck.state === "waived")
    return html`${first}<p>Published without a second judgement${crossCheck.reason && `: ${crossCheck.reason}`}.</p>`;
  const { second } = crossCheck;
  const apart = "A second person judged it without having read the first";
  if (!second) return html`${first}<p>${apart}, and gave the same ${listed(partsOf(judgement))}.</p>`;
  const differing = agreement(judgement, second).filter(({ outcome }) => outcome === "differs");
  const how =
    differing.length > 0
      ? `and differed on the ${listed(differing.map(({ part }) => partNames[part]))}`
      : "and put it otherwise, without differing on a scale";
  return html`${first}
    <p>${apart}, ${how}:</p>
    <section class="other">${verdict(second)}${reasons(second)}</section>`;
}

const partNames = {
  rating: "rating",
  likelihood: "likelihood",
  confidence: "confidence",
  reliability: "reliability of the source",
  credibility: "credibility of the information",
} as const satisfies Record<Agreement["part"], string>;

// Only of the scales that were given can it be said that they are the same: older snapshots kept no answer that was put otherwise.
function partsOf(judgement: PublishedJudgement): readonly string[] {
  return agreement(judgement, judgement).map(({ part }) => partNames[part]);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "judgement") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function term(label: string, value: string): Markup {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
