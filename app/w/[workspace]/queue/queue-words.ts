const day = 86_400_000;

/** The strip above the queue: "31 waiting · 12 decided · oldest 3 d". */
export function queueMeta(counts: { waiting: number; decided: number; oldest: Date | null }, now: Date): string {
  const age = counts.oldest ? Math.floor((now.getTime() - counts.oldest.getTime()) / day) : null;
  const parts = [
    `${counts.waiting.toLocaleString("en-GB")} waiting`,
    `${counts.decided.toLocaleString("en-GB")} decided`,
  ];
  if (age !== null && age > 0) parts.push(`oldest ${age} d`);
  return parts.join(" · ");
}
