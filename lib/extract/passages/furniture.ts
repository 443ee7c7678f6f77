import type { Paragraph } from "../posts/lines.ts";

/** Where readers' comments begin: "4 Comments", "3 responses to “…”", "Leave a reply". What follows is not the post's. */
const comments =
  /^(?:(?:\d{1,5}|no|one) (?:comments?|responses?|replies|thoughts)(?: (?:to|on) .{0,200})?|(?:reader )?comments(?: ?\(\d{1,5}\))?:?|leave a (?:reply|comment)|(?:you must be logged in|log in) to (?:post a )?comment.{0,40})$/iu;
/** Lines a page sets around a post: sharing, filing, advertising, pointers to other posts. */
const furniture =
  /^(?:share (?:this|on|via)\b.{0,120}|like this:?.{0,40}|(?:filed|posted) (?:under|in)[: ].{0,160}|(?:tags?|tagged|categor(?:y|ies)|topics|labels)(?: (?:as|with))?: ?.{0,160}|(?:related|see also|read (?:also|next)|more (?:on|from) .{2,40}|recommended)(?: (?:posts|articles|stories))?:?|advertisement|subscribe (?:to|now).{0,120}|sign up (?:for|to).{0,120}|follow us on.{0,120}|print(?: this)?(?: (?:page|article))?|all rights reserved.{0,80}|(?:©|\(c\)|copyright) .{0,160}|(?:permalink|trackback|e-?mail this).{0,80})$/iu;
const longestLine = 200;

/** The paragraphs somebody wrote: sharing and filing lines are left out, and all from the readers' comments on. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ words }, at) => at > 0 && words.length <= longestLine && comments.test(words));
  const kept = end < 0 ? paragraphs : paragraphs.slice(0, end);
  return kept.filter(({ words }) => words.length > longestLine || !furniture.test(words));
}
