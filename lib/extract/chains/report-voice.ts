import type { PostReading } from "../../model/post.ts";
import type { Sentence } from "../attributions/sentences.ts";
import { authorVoice } from "../passages/voice.ts";

/**
 * The posts that are news reports of their own: they quote no article in blocks, cite none below, and their author never speaks of
 * himself. In them, as in a quoted article, a source that was named goes on speaking; an author who comments speaks for himself.
 */
export function reportsInPost(
  text: string,
  posts: readonly PostReading[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const reports = new Set<number>();
  const comments = new Set<number>();
  for (const sentence of sentences) {
    if (comments.has(sentence.post)) continue;
    reports.add(sentence.post);
    const quotes = sentence.kind === "citation" || (sentence.kind === "quotation" && namesOutlet(posts, sentence));
    if (!quotes && !(sentence.kind === "author" && isPersonal(text, sentence))) continue;
    comments.add(sentence.post);
    reports.delete(sentence.post);
  }
  return reports;
}

function namesOutlet(posts: readonly PostReading[], { post, article }: Sentence): boolean {
  return article !== null && posts[post]?.articles[article]?.outlet != null;
}

function isPersonal(text: string, sentence: Sentence): boolean {
  return sentence.quotes.length === 0 && authorVoice(text.slice(sentence.span.start, sentence.span.end)) === 2;
}
