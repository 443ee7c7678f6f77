/** A candidate on somebody's screen, and until when it stays theirs unless asked for again. */
export interface CandidateLease {
  readonly userId: string;
  readonly until: Date;
  readonly user: { readonly name: string };
}

/** Who else has a candidate on the screen at an instant; null where it is free for this person. */
export function takenBy(lease: CandidateLease | null, userId: string, now: Date): { readonly by: string } | null {
  return lease && lease.userId !== userId && lease.until > now ? { by: lease.user.name } : null;
}
