import { linkKinds } from "../../model/link-kinds.ts";
import { linkShapes } from "../../model/link-shapes.ts";
import type { PublicationSnapshot, PublishedLink } from "../../model/publication.ts";
import { dayWords } from "../../units/period-words.ts";
import { html, type Markup } from "./html.ts";

type Subject = PublicationSnapshot["subject"];

/** What people judged between the claims of a question: kind, both sides, why, what explains the difference, what remains, who and when. Null for none. */
export function publishedLinks({ claims, links = [] }: Subject): Markup | null {
  if (links.length === 0) return null;
  return html`<h2>How the claims stand to each other</h2>
    ${links.map((link) => oneLink(link, claims))}`;
}

/** Where a claim stands on the page, by its place among the claims. */
export function claimAnchor(place: number): string {
  return `claim-${place + 1}`;
}

/** The day of an instant, for people and machines. */
export function day(instant: string): Markup {
  const date = instant.slice(0, 10);
  return html`<time datetime="${date}">${dayWords(date)}</time>`;
}

function oneLink(link: PublishedLink, claims: Subject["claims"]): Markup {
  const { kind, from, to, asRetoldBy, reason, explanations, remains } = link;
  const { label, symmetric } = linkKinds[kind];
  const side = (place: number) => html`<a href="#${claimAnchor(place)}">${claims[place]?.sentence}</a>`;
  return html`<section class="link">
    <h3><span class="mark" data-tone="${kind}">${shape(kind)}${label}</span>${asRetoldBy && `, as retold by ${asRetoldBy}`}</h3>
    <ul class="sides"><li>${side(from)}</li><li>${symmetric ? "and" : label.toLowerCase()} ${side(to)}</li></ul>
    <p class="reason">${reason}</p>
    ${explanations.length > 0 && html`<p>What explains the difference: ${explanations.join(", ")}.</p>`}
    ${remains && html`<p>What remains open: ${remains}</p>`}
    <p class="small">${hands[link.judgedBy]} on ${day(link.judgedAt)}.</p>
  </section>`;
}

const hands = {
  "who-answered": "Judged by the person who gave the answer",
  "another-person": "Judged by another person than the one who gave the answer",
} as const satisfies Record<PublishedLink["judgedBy"], string>;

function shape(kind: PublishedLink["kind"]): Markup {
  return html`<svg viewBox="0 0 16 16" focusable="false" aria-hidden="true">${linkShapes[kind].map((d) => html`<path d="${d}"/>`)}</svg>`;
}
